import { exporters } from '../../../lib/export/exporters.ts';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { articleParts } from '../../../lib/library/find-terms.ts';
import { excerptAt } from '../library/excerpt-at.ts';
import { visitMaker } from '../library/generate-articles.ts';
import { designationsIn, glossaryOf } from '../library/known-terms.ts';
import { median } from '../report.ts';

/** What taking excerpts out in one format costs. */
export interface ExportTimes {
  readonly format: string;
  /** Milliseconds until all files are there as text. */
  readonly time: number;
  readonly files: number;
  /** UTF-16 units of all files. */
  readonly length: number;
}

const rounds = 3;

/** Writes so many excerpts of so many articles in each format, and as bare JSON; formats take turns. */
export function exportTimes(
  files: readonly CategoryFile[],
  articles: number,
  count: number,
): { readonly formats: readonly ExportTimes[]; readonly plain: number } {
  const source = glossaryOf(files);
  const make = visitMaker(11, designationsIn(source));
  const visits = Array.from({ length: articles }, (_, index) => make(index));
  const excerpts = Array.from({ length: count }, (_, at) => {
    const excerpt = excerptAt(at, visits);
    const found = source.matcher.match(excerpt.printed).map(({ conceptId }) => conceptId);
    return { ...excerpt, conceptIds: [...new Set(found)] };
  });
  // As the list of excerpts gives them: an article's together.
  excerpts.sort((one, other) => (one.source.canonicalUrl < other.source.canonicalUrl ? -1 : 1));
  const texts = new Map(
    visits.map(({ article }) => [
      article.canonicalUrl,
      articleParts(article)
        .map(({ text }) => text)
        .join('\n'),
    ]),
  );
  const selection = {
    excerpts,
    concepts: new Map([...source.glossary.entries].map(([id, { concept }]) => [id, concept])),
    textOf: (url: string) => texts.get(url) ?? null,
    id: '6f1c2d9e-0000-4000-8000-00000000ffff',
    now: Date.UTC(2026, 7, 12),
    language: 'zh',
  } as const;
  const timed = (write: () => readonly string[]) => {
    const from = performance.now();
    const written = write();
    return { time: performance.now() - from, files: written.length, length: written.join('').length };
  };
  const runs = Array.from({ length: rounds }, () => ({
    plain: timed(() => [JSON.stringify(excerpts)]).time,
    formats: exporters.map((exporter) =>
      timed(() => exporter.write(selection).map(({ pieces }) => [...pieces].join(''))),
    ),
  }));
  const formats = exporters.map(({ id }, at) => {
    const same = runs.flatMap((run) => run.formats[at] ?? []);
    const { files: made = 0, length = 0 } = same[0] ?? {};
    return { format: id, time: median(same.map(({ time }) => time)), files: made, length };
  });
  return { formats, plain: median(runs.map(({ plain }) => plain)) };
}
