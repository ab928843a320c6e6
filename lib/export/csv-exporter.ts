import type { Excerpt } from '../excerpt/excerpt.ts';
import { beijingDay, beijingMinute } from './beijing-time.ts';
import { citeGb7714 } from './cite-gb7714.ts';
import { csvRow, csvStart } from './delimited-text.ts';
import { exportTitle } from './export-title.ts';
import { type ExportWord, exportWord } from './export-words.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';
import { lastChange } from './last-change.ts';
import { sentenceLinks } from './sentence-link.ts';
import { authorNames, publishedDay } from './source-facts.ts';

const columns: readonly ExportWord[] = [
  'quote',
  'note',
  'tags',
  'mark',
  'concepts',
  'title',
  'source',
  'authors',
  'published',
  'page',
  'address',
  'link',
  'citation',
  'created',
  'modified',
];

/** A table for spreadsheets, one row an excerpt (RFC 4180, UTF-8 with byte order mark). Times are Beijing's. */
export const csvExporter: ExcerptExporter = {
  id: 'csv',
  fileExtension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (selection) => [
    {
      name: `${exportTitle(selection)}.csv`,
      pieces: rows(selection),
    },
  ],
};

function* rows(selection: ExportSelection): Generator<string> {
  const linkOf = sentenceLinks(selection.textOf);
  yield csvStart;
  yield csvRow(columns.map((column) => exportWord(column, selection.language)));
  for (const excerpt of selection.excerpts) yield csvRow(cells(excerpt, selection, linkOf(excerpt)));
}

function cells(
  excerpt: Excerpt,
  { concepts, language }: ExportSelection,
  link: string | null,
): readonly string[] {
  const { source } = excerpt;
  const labels = excerpt.conceptIds.flatMap((id) => concepts.get(id)?.prefLabel[language] ?? []);
  return [
    excerpt.printed,
    excerpt.note,
    excerpt.tags.join('; '),
    exportWord(excerpt.mark, language),
    labels.join('; '),
    source.title,
    source.source ?? '',
    authorNames(source).join('; '),
    publishedDay(source) ?? '',
    source.page ?? '',
    source.url,
    link ?? '',
    citeGb7714(source, { accessed: beijingDay(excerpt.createdAt), online: true }),
    beijingMinute(excerpt.createdAt),
    beijingMinute(lastChange(excerpt)),
  ];
}
