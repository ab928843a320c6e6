import type { ConcordanceRow } from '../../lib/concordance/concordance-rows.ts';
import {
  type CitedArticle,
  type ExportFormat,
  exportConcordance,
  exportTypes,
} from '../../lib/concordance/export-concordance.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import type { SavedText } from './save-text.ts';

/** A concept's concordance as a file in the reader's language, named by the concept. */
export function concordanceFile(
  format: ExportFormat,
  { concept }: ConceptEntry,
  rows: readonly ConcordanceRow[],
  articles: ReadonlyMap<number, CitedArticle>,
): SavedText {
  const term = concept.prefLabel.zh;
  const text = exportConcordance(format, {
    heading: message('kwicHeading', term, String(rows.length)),
    columns: [
      message('kwicDay'),
      message('kwicTitle'),
      message('source'),
      message('kwicBefore'),
      message('kwicTerm'),
      message('kwicAfter'),
      message('kwicAddress'),
    ],
    rows,
    articles,
  });
  return { name: `${term}.${format}`, type: exportTypes[format], text };
}
