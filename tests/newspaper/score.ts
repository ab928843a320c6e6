import type { Issue } from '../../lib/newspaper/issue.ts';
import type { ExpectedArticle } from './layout.ts';
import { orderShare, squeeze } from './order-share.ts';

/** How well a reading of a newspaper agrees with what was printed. */
export interface Score {
  readonly expected: number;
  /** Articles that come out whole and by themselves. */
  readonly found: number;
  /** Articles whose text is spread over several, and those that hold a good part of two. */
  readonly split: number;
  readonly merged: number;
  readonly titles: number;
  readonly authors: number;
  /** Share of all body characters that stand in the right order within their article, and in the worst one. */
  readonly order: number;
  readonly worst: number;
  /** What went wrong, article by article. */
  readonly faults: readonly string[];
}

/** Of a body, at least this much makes an article the one, and a part worth speaking of. */
const WHOLE = 0.9;
const PART = 0.1;

interface Reading {
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly body: string;
}

function readingsOf(issue: Issue): Reading[] {
  return issue.articles.map((article) => ({
    kicker: article.kicker,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors.map(({ name }) => name),
    body: article.blocks
      .filter(({ kind }) => kind !== 'caption' && kind !== 'note')
      .map(({ text }) => text)
      .join(''),
  }));
}

/** Scores the articles read out of an issue. */
export function scoreIssue(expected: readonly ExpectedArticle[], issue: Issue): Score {
  const readings = readingsOf(issue);
  const shares = expected.map(({ body }) => readings.map((reading) => orderShare(body, reading.body).share));
  const merged = readings.filter((_, at) => shares.filter((row) => (row[at] ?? 0) > PART).length > 1).length;
  const faults: string[] = [];
  let found = 0;
  let split = 0;
  let titles = 0;
  let authors = 0;
  let worst = 1;
  let right = 0;
  for (const [at, article] of expected.entries()) {
    const row = shares[at] ?? [];
    const best = row.indexOf(Math.max(...row));
    const share = row[best] ?? 0;
    const reading = readings[best];
    worst = Math.min(worst, share);
    right += share * squeeze(article.body).length;
    const foreign = (squeeze(reading?.body ?? '').length * 1) / squeeze(article.body).length - share;
    if (share >= WHOLE && foreign < PART) found += 1;
    else
      faults.push(
        `${article.title}: ${(share * 100).toFixed(1)} % found, ${(foreign * 100).toFixed(1)} % foreign`,
      );
    if (row.filter((part) => part > PART).length > 1) split += 1;
    const heads = (one: Pick<Reading, 'kicker' | 'title' | 'subtitle'>): string =>
      [one.kicker ?? '', one.title, one.subtitle ?? ''].map(squeeze).join('|');
    if (reading !== undefined && heads(reading) === heads(article)) titles += 1;
    else
      faults.push(
        `headline ${heads(article)} came out as ${reading === undefined ? 'none' : heads(reading)}`,
      );
    if (reading?.authors.join() === article.authors.join()) authors += 1;
    else
      faults.push(
        `${article.title}: authors ${reading?.authors.join()} instead of ${article.authors.join()}`,
      );
    if (share < 0.995) faults.push(`${article.title}: ${(share * 100).toFixed(2)} % in order`);
  }
  const total = expected.reduce((sum, { body }) => sum + squeeze(body).length, 0);
  return {
    expected: expected.length,
    found,
    split,
    merged,
    titles,
    authors,
    order: right / total,
    worst,
    faults,
  };
}

/** Scores a text without articles: only order can be right, and an article stands in one piece or it doesn't. */
export function scoreText(expected: readonly ExpectedArticle[], text: string): Score {
  const lines = text.split('\n').map(squeeze);
  const shares = expected.map(({ body }) => orderShare(body, text));
  const total = expected.reduce((sum, { body }) => sum + squeeze(body).length, 0);
  const right = expected.reduce(
    (sum, { body }, at) => sum + (shares[at]?.share ?? 0) * squeeze(body).length,
    0,
  );
  return {
    expected: expected.length,
    found: shares.filter(({ share, spread }) => share > 0.995 && spread < 1.05).length,
    split: 0,
    merged: 0,
    titles: expected.filter(({ title }) => lines.includes(squeeze(title))).length,
    authors: 0,
    order: right / total,
    worst: Math.min(...shares.map(({ share }) => share)),
    faults: [],
  };
}
