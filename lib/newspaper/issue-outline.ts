import type { Certainty, Issue, IssueArticle, UnassignedText } from './issue.ts';
import type { Place } from './passage.ts';

/** An article of an issue without its text: what lists and pages need. */
export interface ArticleOutline {
  readonly id: string;
  /** Index of its (first) page in the issue, from 0. */
  readonly page: number;
  readonly title: string;
  readonly kicker: string | null;
  readonly regions: readonly Place[];
  /** Length of its body, UTF-16 units. */
  readonly characters: number;
  readonly certainty: Certainty | null;
}

export interface PageOutline {
  /** As printed, else its place in the file from 1; empty where only text is known. */
  readonly number: string;
  /** 综合新闻 */
  readonly section: string | null;
  /** Points; 0 where only text is known. */
  readonly width: number;
  readonly height: number;
}

/** What an issue holds, small enough to be sent about. */
export interface IssueOutline {
  readonly paper: string | null;
  /** ISO 8601 day. */
  readonly publishedAt: string | null;
  readonly pages: readonly PageOutline[];
  readonly articles: readonly ArticleOutline[];
  readonly unassigned: readonly UnassignedText[];
}

/** Characters of a text that stand for the title it hasn't got. */
const leadLength = 24;

export function outlineOf(issue: Issue): IssueOutline {
  const { paper, publishedAt, pages, articles, unassigned } = issue;
  return {
    paper,
    publishedAt,
    pages: pages.map(({ number, section, width, height }) => ({ number, section, width, height })),
    articles: articles.map((article) => ({
      id: article.id,
      page: article.regions[0]?.page ?? 0,
      title: titleOf(article),
      kicker: article.kicker,
      regions: article.regions,
      characters: article.blocks.reduce((sum, { text }) => sum + text.length, 0),
      certainty: article.certainty,
    })),
    unassigned,
  };
}

/** The article's title, else how its text begins. */
export function titleOf({ title, blocks }: IssueArticle): string {
  if (title !== '') return title;
  const lead = [...(blocks[0]?.text ?? '')];
  return lead.length > leadLength ? `${lead.slice(0, leadLength).join('')}…` : lead.join('');
}
