import { districtArticles } from './district-articles.ts';
import type { Face } from './faces.ts';
import { cutWords, moreArticles } from './more-articles.ts';
import type { Style } from './press.ts';
import type { SampleArticle } from './sample-article.ts';
import type { Sheet } from './sheet.ts';
import { streetArticles } from './street-articles.ts';

/** What must come out of a layout for one of its articles. */
export interface ExpectedArticle {
  readonly page: string;
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  /** The body's text, paragraphs run together. */
  readonly body: string;
}

/** A made newspaper: what's drawn and what must be read out of it. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly articles: readonly ExpectedArticle[];
}

const all = [...streetArticles, ...districtArticles, ...moreArticles];

/** One of our articles by its id. */
export function sample(id: string): SampleArticle {
  const found = all.find((article) => article.id === id);
  if (found === undefined) throw new Error(`There is no article ${id}.`);
  return found;
}

export function sampleIds(): readonly string[] {
  return all.map(({ id }) => id);
}

export function expected(article: SampleArticle, page: string): ExpectedArticle {
  return {
    page,
    kicker: article.kicker ?? null,
    title: article.title.join(''),
    subtitle: article.subtitle ?? null,
    authors: article.authors,
    body: article.body.map((paragraph) => paragraph.replace(/^## /, '')).join(''),
  };
}

const face = (id: string, baseFont: string, encoding: Face['encoding']): Face => ({ id, baseFont, encoding });

export const song: Face = face('song', 'STSong-Light', 'UniGB-UTF16-H');
export const hei: Face = face('hei', 'SimHei', 'UniGB-UTF16-H');
export const gbkSong: Face = face('gbksong', 'SimSun', 'GBK-EUC-H');
export const gbkHei: Face = face('gbkhei', 'SimHei', 'GBK-EUC-H');
export const ownSong: Face = face('ownsong', 'FZSSK', 'identity');
export const ownHei: Face = face('ownhei', 'FZHTK-Bold', 'identity');

/** A style to start from: 10 points on 16, indented by two characters, lines spaced to the full width. */
export function styleOf(more: Partial<Style> = {}): Style {
  return {
    text: song,
    bold: hei,
    size: 10,
    leading: 16,
    indent: 2,
    justified: true,
    hyphen: '-',
    cut: cutWords,
    ...more,
  };
}
