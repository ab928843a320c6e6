import type { PackFormat } from './pack-format.ts';

/** Which format a file seems to be of; null where nobody can tell. */
export type ReadableFormat = Exclude<PackFormat, 'markdown' | 'anki'>;

/** The format of an archive or of a text, by its first characters and the end of its name. */
export function guessFormat(name: string, start: string): ReadableFormat | null {
  if (start.startsWith('PK')) return 'yomitan';
  const text = start.replace(/^[\ufeff\s]+/, '');
  const extension = /\.([a-z]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (text.startsWith('<')) return /<(?:\w+:)?(?:tbx|martif)\b/.test(text) ? 'tbx' : null;
  if (/^[[{]/.test(text)) return /"@(?:context|graph|id|type)"/.test(text) ? 'skos-json-ld' : 'json';
  if (extension === 'ttl' || /^@?prefix\s/i.test(text)) return 'skos-turtle';
  const [line = ''] = text.split(/[\r\n]/, 1);
  if (extension === 'tsv' || line.includes('\t')) return 'tsv';
  return extension === 'csv' || /[,;]/.test(line) ? 'csv' : null;
}
