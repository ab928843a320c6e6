import { type Failure, failure, type Result } from '../outcome/result.ts';
import { delimitedRows, guessSeparator } from '../packs/delimited-rows.ts';
import { type FileChoice, type FileGuess, guessTable } from '../packs/file-guess.ts';
import { guessEncoding } from '../packs/guess-encoding.ts';
import { guessFormat, type ReadableFormat } from '../packs/guess-format.ts';
import { idOf } from '../packs/make-concept.ts';
import type { PackHead, PackRead } from '../packs/pack.ts';
import { readPackJson } from '../packs/pack-json.ts';
import { tooLarge } from '../packs/pack-limits.ts';
import { packOfTriples } from '../packs/pack-of-triples.ts';
import { packOfRows } from '../packs/pack-table.ts';
import { readJsonLd } from '../packs/read-json-ld.ts';
import { readTbx } from '../packs/read-tbx.ts';
import { readYomitan } from '../packs/read-yomitan.ts';
import { parseTurtle } from './parse-turtle.ts';

/** Hears how reading goes. */
export interface FileListener {
  /** What the file is taken for; called again once a table was looked at. */
  readonly onGuess: (guess: FileGuess) => void;
  /** How much of the file was fetched from the disk, from 0 to 1; what follows can't be measured. */
  readonly onFetched: (share: number) => void;
}

/**
 * Reads a pack of a file: its size first, then what it is, then all of it. What the reader has `chosen` counts before
 * what is guessed. The name of a pack that the file doesn't name stays empty. Fails with what the readers of the
 * formats refuse, `packFormatUnknown`, `packSpreadsheet`, and `packColumnsWanted` where no column of a table is known
 * to hold the Chinese terms.
 */
export async function readPackFile(
  file: Blob,
  name: string,
  chosen: FileChoice,
  { onGuess, onFetched }: FileListener,
): Promise<Result<PackRead>> {
  const refused = tooLarge(file.size);
  if (refused) return refused;
  const bytes = await fetchBytes(file, onFetched);
  const guess = guessFile(name, bytes, chosen);
  const { format, encoding } = guess;
  onGuess(guess);
  if (format === null) return failure('packFormatUnknown');
  const head = namelessHead(name);
  if (encoding === null) {
    return /\.(xlsx|ods)$/i.test(name) ? failure('packSpreadsheet') : readYomitan(bytes, head);
  }
  const text = new TextDecoder(encoding).decode(bytes);
  const read =
    format === 'csv' || format === 'tsv'
      ? readTable(text, format, chosen, head, (table) => onGuess({ ...guess, table }))
      : await readText(text, format, head);
  return read.ok ? { ...read, value: withLostCharacters(read.value, text) } : read;
}

/** How much of a file is looked at to guess its format, bytes. */
const looked = 64 * 1024;

/** What a file is, as far as its name and its first bytes tell and the reader hasn't said. */
function guessFile(name: string, bytes: Uint8Array, chosen: FileChoice): FileGuess {
  const encoding = chosen.encoding ?? guessEncoding(bytes);
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, looked));
  // No text has this character; pictures and programs do.
  const guessed = !start.startsWith('PK') && start.includes('\0') ? null : guessFormat(name, start);
  const format = chosen.format ?? guessed;
  return { format, encoding: format === null || format === 'yomitan' ? null : encoding, table: null };
}

/** The head of a pack of which nothing is known but the name of its file. */
function namelessHead(name: string): PackHead {
  const nothing = { zh: '', en: '' };
  const id = idOf(baseName(name)) || 'pack';
  return { id, name: nothing, version: '', region: nothing, licence: '' };
}

/** The name of a file without what stands behind its first full stop: `xicheng` of `xicheng.pack.json`. */
export function baseName(name: string): string {
  return name.replace(/(?<=.)\..*$/, '');
}

async function readText(text: string, format: ReadableFormat, head: PackHead): Promise<Result<PackRead>> {
  if (format === 'json') return readPackJson(text);
  if (format === 'tbx') return readTbx(text, head);
  const triples = format === 'skos-turtle' ? await parseTurtle(text) : readJsonLd(text);
  return triples.ok ? packOfTriples(triples.value, head) : triples;
}

function readTable(
  text: string,
  format: 'csv' | 'tsv',
  chosen: FileChoice,
  head: PackHead,
  onTable: (table: FileGuess['table']) => void,
): Result<PackRead> {
  const rows = delimitedRows(text, format === 'tsv' ? '\t' : guessSeparator(text));
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return failure('packEmpty');
  const table = guessTable(rows.value, chosen.table);
  onTable(table);
  if (!table.columns.includes('zh')) return failure('packColumnsWanted');
  return packOfRows(rows.value.slice(table.hasHeading ? 1 : 0), table.columns, head);
}

/** What can't be a character of the encoding was read as U+FFFD: most likely the encoding is another. */
function withLostCharacters(read: PackRead, text: string): PackRead {
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost += 1;
  if (lost === 0) return read;
  const note: Failure = { key: 'packCharactersLost', values: [String(lost)] };
  return { ...read, notes: [note, ...read.notes] };
}

/** Read from the disk at a time, bytes. */
const slice = 8 * 1024 * 1024;

async function fetchBytes(file: Blob, onFetched: (share: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let from = 0; from < file.size; from += slice) {
    const part = await file.slice(from, from + slice).arrayBuffer();
    bytes.set(new Uint8Array(part), from);
    onFetched(Math.min(1, (from + slice) / file.size));
  }
  return bytes;
}
