import { exportTitle } from './export-title.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';
import { type ArticleExcerpts, groupByArticle } from './group-by-article.ts';
import { noteLine } from './note-line.ts';
import { authorNames, isNewspaper, publishedDay, webAddress } from './source-facts.ts';

/** References as CSL-JSON: one item for each article, its excerpts as its note. */
export const cslExporter: ExcerptExporter = {
  id: 'csl-json',
  fileExtension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (selection) => [
    {
      name: `${exportTitle(selection)} CSL.json`,
      pieces: items(selection),
    },
  ],
};

function* items({ excerpts }: ExportSelection): Generator<string> {
  let before = '[\n';
  for (const group of groupByArticle(excerpts)) {
    yield `${before}${JSON.stringify(item(group))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function item({ source, excerpts, readOn }: ArticleExcerpts): Readonly<Record<string, unknown>> {
  const day = publishedDay(source);
  const tags = new Set(excerpts.flatMap((excerpt) => excerpt.tags));
  const address = webAddress(source);
  const authors = authorNames(source);
  return {
    id: source.canonicalUrl,
    type: isNewspaper(source) ? 'article-newspaper' : 'webpage',
    title: source.title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(source.source !== null && { 'container-title': source.source }),
    ...(day !== null && { issued: dateParts(day) }),
    accessed: dateParts(readOn),
    ...(source.page !== null && { page: source.page }),
    ...(address !== null && { URL: address }),
    language: 'zh-CN',
    ...(tags.size > 0 && { keyword: [...tags].join(', ') }),
    note: excerpts.map(noteLine).join('\n'),
  };
}

/** `2026-08-12` as CSL has dates. */
function dateParts(day: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}
