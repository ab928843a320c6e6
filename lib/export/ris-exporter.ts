import { exportTitle } from './export-title.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';
import { type ArticleExcerpts, groupByArticle } from './group-by-article.ts';
import { noteLine, oneLine } from './note-line.ts';
import { authorNames, isNewspaper, publishedDay, webAddress } from './source-facts.ts';

/** References for Zotero, EndNote and others (RIS, with the tags that Zotero reads): one for each article, its excerpts as notes. */
export const risExporter: ExcerptExporter = {
  id: 'ris',
  fileExtension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: (selection) =>
    selection.excerpts.length === 0
      ? []
      : [{ name: `${exportTitle(selection)}.ris`, pieces: references(selection) }],
};

function* references({ excerpts }: ExportSelection): Generator<string> {
  for (const group of groupByArticle(excerpts))
    yield `${reference(group)
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join('')}\r\n`;
}

function reference({ source, excerpts, readOn }: ArticleExcerpts): readonly (readonly [string, string])[] {
  const day = publishedDay(source);
  const tags = new Set(excerpts.flatMap((excerpt) => excerpt.tags));
  const all: readonly (readonly [string, string | null])[] = [
    ['TY', isNewspaper(source) ? 'NEWS' : 'ELEC'],
    ['TI', source.title],
    ...authorNames(source).map((name) => ['AU', name] as const),
    ['T2', source.source],
    ['PY', day?.slice(0, 4) ?? null],
    ['DA', day === null ? null : `${day.replaceAll('-', '/')}/`],
    ['SP', source.page],
    ['UR', webAddress(source)],
    ['Y2', `${readOn.replaceAll('-', '/')}/`],
    ['LA', 'zh-CN'],
    ...[...tags].map((tag) => ['KW', tag] as const),
    ...excerpts.map((excerpt) => ['N1', noteLine(excerpt)] as const),
  ];
  const lines = all.flatMap(([tag, value]) => {
    const line = oneLine(value ?? '');
    return line === '' ? [] : [[tag, line] as const];
  });
  return [...lines, ['ER', '']];
}
