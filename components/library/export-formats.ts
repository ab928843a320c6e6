import { exporters } from '../../lib/export/exporters.ts';
import type { MessageKey } from '../../lib/locale/message.ts';

/** A format as it is offered. */
interface ExportFormat {
  readonly id: string;
  readonly name: MessageKey;
  /** What it is for, in a line. */
  readonly hint: MessageKey;
}

const sayings: Readonly<Record<string, Omit<ExportFormat, 'id'>>> = {
  markdown: { name: 'expMarkdown', hint: 'expMarkdownHint' },
  'markdown-notes': { name: 'expNotes', hint: 'expNotesHint' },
  html: { name: 'expHtml', hint: 'expHtmlHint' },
  csv: { name: 'expCsv', hint: 'expCsvHint' },
  'web-annotation': { name: 'expAnnotation', hint: 'expAnnotationHint' },
  'anki-basic': { name: 'expAnkiBasic', hint: 'expAnkiBasicHint' },
  'anki-cloze': { name: 'expAnkiCloze', hint: 'expAnkiClozeHint' },
  ris: { name: 'expRis', hint: 'expRisHint' },
  'csl-json': { name: 'expCsl', hint: 'expCslHint' },
};

/** Every exporter with its name and its explanation, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = exporters.flatMap(({ id }) => {
  const said = sayings[id];
  return said ? [{ id, ...said }] : [];
});
