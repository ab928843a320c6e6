import { csvText, tsvText } from '../export/delimited-text.ts';
import { markdownAddress, markdownText } from '../export/markdown-text.ts';
import { citeSource } from '../glossary/cite-source.ts';
import type { ConcordanceRow } from './concordance-rows.ts';

/** Where an occurrence was read. */
export interface CitedArticle {
  readonly title: string;
  /** As printed; null where the article names none. */
  readonly source: string | null;
  readonly url: string;
}

/** A concordance to be written down, its rows in the order in which they are to stand. */
export interface ExportedConcordance {
  readonly heading: string;
  /** Names of the columns: day, title, source, text before, term, text after, address. */
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly rows: readonly ConcordanceRow[];
  /** By number. Rows of articles that are missing here are left out. */
  readonly articles: ReadonlyMap<number, CitedArticle>;
}

export type ExportFormat = 'csv' | 'tsv' | 'md';

/** MIME types of the formats (RFC 7111, IANA, RFC 7763). */
export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
};

/** The text of a file: a table of rows, or in Markdown a list of them with their sources. */
export function exportConcordance(format: ExportFormat, concordance: ExportedConcordance): string {
  if (format === 'md') return markdown(concordance);
  const table = [concordance.columns, ...tableRows(concordance)];
  return format === 'csv' ? csvText(table) : tsvText(table);
}

function tableRows({ rows, articles }: ExportedConcordance): string[][] {
  return rows.flatMap(({ no, day, left, term, right }) => {
    const article = articles.get(no);
    return article ? [[day, article.title, article.source ?? '', left, term, right, article.url]] : [];
  });
}

function markdown({ heading, rows, articles }: ExportedConcordance): string {
  const items = rows.flatMap(({ no, day, left, term, right }) => {
    const article = articles.get(no);
    if (!article) return [];
    const cited = citeSource({ publisher: article.source ?? '', title: article.title, date: day });
    // Asterisks beside a Chinese character don't open on a quotation mark (CommonMark, left-flanking).
    return [
      `- ${markdownText(left)}<b>${markdownText(term)}</b>${markdownText(right)}  \n  ${markdownText(cited)} ${markdownAddress(article.url)}\n`,
    ];
  });
  return `# ${markdownText(heading)}\n\n${items.join('')}`;
}
