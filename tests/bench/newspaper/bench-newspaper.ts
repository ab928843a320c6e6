import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readNewspaper } from '../../../lib/newspaper/read-newspaper.ts';
import { readPdfPages } from '../../inspect/open-in-node.ts';
import { drawIssue } from '../../newspaper/draw-issue.ts';
import type { ExpectedArticle } from '../../newspaper/layout.ts';
import { layouts } from '../../newspaper/layouts.ts';
import { orderShare } from '../../newspaper/order-share.ts';
import { randomLayout } from '../../newspaper/random-layout.ts';
import { type Score, scoreIssue, scoreText } from '../../newspaper/score.ts';
import { sharedIssue, sharedText } from '../../newspaper/shared-issue.ts';

/** `npm run bench:newspaper`: how well articles come out of newspapers, and what a user would have instead. */
const RANDOM = 40;
const folder = mkdtempSync(join(tmpdir(), 'dongcheng-gloss-newspaper-'));
const file = join(folder, 'issue.pdf');
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

interface Reader {
  readonly name: string;
  readonly score: (pdf: Uint8Array, expected: readonly ExpectedArticle[]) => Promise<Score | null>;
}

const readers: readonly Reader[] = [
  {
    name: 'ours',
    score: async (pdf, expected) => {
      const pages = await readPdfPages(pdf);
      return pages.ok ? scoreIssue(expected, readNewspaper(pages.value)) : null;
    },
  },
  { name: 'pdf.js text', score: async (pdf, expected) => scoreText(expected, await plainOrder(pdf)) },
  { name: 'pdftotext', score: async (pdf, expected) => poppler(pdf, expected) },
  { name: 'pdftotext -layout', score: async (pdf, expected) => poppler(pdf, expected, '-layout') },
];

/** The text in the file's own order, as copying from a viewer gives it. */
async function plainOrder(pdf: Uint8Array): Promise<string> {
  const base = new URL('../../../node_modules/pdfjs-dist/', import.meta.url).pathname;
  const task = pdfjs.getDocument({
    data: new Uint8Array(pdf),
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}standard_fonts/`,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  await task.destroy();
  return text;
}

function poppler(pdf: Uint8Array, expected: readonly ExpectedArticle[], ...options: string[]): Score | null {
  if (!hasPoppler) return null;
  writeFileSync(file, pdf);
  const { stdout } = spawnSync('pdftotext', [...options, file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return scoreText(expected, stdout);
}

function print(name: string, reader: string, score: Score | null): void {
  if (score === null) {
    console.log(`| ${name} | ${reader} | – | – | – | – | – | – | – |`);
    return;
  }
  const share = (value: number): string => `${(value * 100).toFixed(2)} %`;
  const count = (value: number): string => `${value} / ${score.expected}`;
  const ours = reader === 'ours';
  const cells = [
    count(score.found),
    ours ? String(score.split) : '–',
    ours ? String(score.merged) : '–',
    count(score.titles),
    ours ? count(score.authors) : '–',
    share(score.order),
    share(score.worst),
  ];
  console.log(`| ${name} | ${reader} | ${cells.join(' | ')} |`);
}

async function compare(name: string, pdf: Uint8Array, expected: readonly ExpectedArticle[]): Promise<void> {
  for (const reader of readers) print(name, reader.name, await reader.score(pdf, expected));
}

/** Sums up many small layouts in one row. */
function total(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number): number => scores.reduce((all, score) => all + pick(score), 0);
  return {
    expected: sum((score) => score.expected),
    found: sum((score) => score.found),
    split: sum((score) => score.split),
    merged: sum((score) => score.merged),
    titles: sum((score) => score.titles),
    authors: sum((score) => score.authors),
    order: sum((score) => score.order) / scores.length,
    worst: Math.min(...scores.map((score) => score.worst)),
    faults: scores.flatMap((score) => score.faults),
  };
}

/**
 * The real issue's articles are known by beginning, end and length. What lies between is our reading, where the
 * issue's own text (which has it in order, but for columns and captions that come between) bears it out.
 */
async function real(): Promise<void> {
  const shared = sharedIssue();
  const given = sharedText();
  let least = 1;
  if (shared === null || given === null) {
    console.log('\nThe real issue (shared/issue beside the project) is not here: made newspapers only.');
    return;
  }
  const pages = await readPdfPages(shared.pdf);
  if (!pages.ok) return;
  const issue = readNewspaper(pages.value);
  const expected = shared.articles.map((known): ExpectedArticle => {
    const article = issue.articles.find(({ title }) => title === known.title);
    const body = article?.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text) ?? [];
    const text = body.join('');
    const whole = text.startsWith(known.starts) && text.endsWith(known.ends);
    const borne = orderShare(text, given).share;
    least = Math.min(least, borne);
    // A reading that is wrong must not be its own measure.
    const right = whole && borne >= 0.995 && Math.abs(text.length - known.characters) <= 12;
    return { ...known, subtitle: null, body: right ? text : `${known.starts}${known.ends}` };
  });
  await compare('real issue, pages 1 and 3', shared.pdf, expected);
  console.log(
    `\nOf our reading of the real issue its own text bears out ${(least * 100).toFixed(2)} % or more of each article.`,
  );
}

console.log(
  '| newspaper | read by | articles whole | split | merged | headlines exact | authors right | characters in order | worst article |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
try {
  for (const { name, sheets, articles } of layouts()) await compare(name, await drawIssue(sheets), articles);
  const random = Array.from({ length: RANDOM }, (_, at) => randomLayout(5000 + at));
  for (const reader of readers) {
    const scores: Score[] = [];
    for (const { sheets, articles } of random) {
      const score = await reader.score(await drawIssue(sheets), articles);
      if (score !== null) scores.push(score);
    }
    print(`${RANDOM} random layouts`, reader.name, scores.length === 0 ? null : total(scores));
  }
  await real();
} finally {
  rmSync(folder, { recursive: true });
}
if (!hasPoppler) console.log('\npdftotext is not here: install poppler-utils to see its rows.');
