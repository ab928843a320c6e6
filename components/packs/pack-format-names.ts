import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { PackFormat } from '../../lib/packs/pack-format.ts';

const sayings: Readonly<Record<PackFormat, { readonly name: MessageKey; readonly hint: MessageKey }>> = {
  json: { name: 'fmtJson', hint: 'fmtJsonHint' },
  csv: { name: 'fmtCsv', hint: 'fmtCsvHint' },
  tsv: { name: 'fmtTsv', hint: 'fmtTsvHint' },
  tbx: { name: 'fmtTbx', hint: 'fmtTbxHint' },
  'skos-json-ld': { name: 'fmtJsonLd', hint: 'fmtSkosHint' },
  'skos-turtle': { name: 'fmtTurtle', hint: 'fmtSkosHint' },
  yomitan: { name: 'fmtYomitan', hint: 'fmtYomitanHint' },
  markdown: { name: 'fmtMarkdown', hint: 'fmtMarkdownHint' },
  anki: { name: 'fmtAnki', hint: 'fmtAnkiHint' },
};

/** What a format is called. */
export function packFormatName(format: PackFormat): string {
  return message(sayings[format].name);
}

/** What a format is for, in a line. */
export function packFormatHint(format: PackFormat): string {
  return message(sayings[format].hint);
}
