import { type ByteReader, type ByteWriter, readNumber } from './byte-writer.ts';
import { DamagedIndex } from './damaged-index.ts';
import { conceptKey, fieldEnd, gramKey } from './index-keys.ts';
import type { PostingCollector } from './posting-collector.ts';
import type { SearchField } from './search-fields.ts';

/** What the index knows of one document: its distinct keys, ascending, with their payloads. */
export interface IndexedDocument {
  readonly keys: Uint32Array;
  /** Of a concept: occurrences beyond the first. Of text: 1 where it stands in a headline. */
  readonly payloads: Uint32Array;
}

/** A concept of a document by its place in the list of names. */
export interface ConceptCount {
  readonly place: number;
  readonly count: number;
}

/** Payload of text that stands in a headline. */
export const inHeadline = 1;

/** Tells every key of a document: each of text as often as it occurs, concepts first. */
export function eachKey(
  fields: readonly SearchField[],
  concepts: readonly ConceptCount[],
  tell: (key: number, payload: number) => void,
): void {
  for (const { place, count } of concepts) tell(conceptKey(place), count - 1);
  for (const { text, kind } of fields) {
    const payload = kind === 'title' || kind === 'headline' ? inHeadline : 0;
    let before = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      tell(gramKey(before, unit), payload);
      before = unit;
    }
    tell(gramKey(before, fieldEnd), payload);
  }
}

/** The distinct keys of a document, sorted. */
export function indexDocument(
  fields: readonly SearchField[],
  concepts: readonly ConceptCount[],
): IndexedDocument {
  const payloadOf = new Map<number, number>();
  const length = fields.reduce((sum, { text }) => sum + text.length, concepts.length);
  const all = new Uint32Array(length);
  let count = 0;
  eachKey(fields, concepts, (key, payload) => {
    all[count++] = key;
    if (payload > 0) payloadOf.set(key, payload);
  });
  all.sort();
  const keys = all.filter((key, at) => at === 0 || key !== all[at - 1]);
  return { keys, payloads: keys.map((key) => payloadOf.get(key) ?? 0) };
}

/** Writes a document: the number of its keys, then each as distance from the one before, then the payloads there are. */
export function writeDocument(writer: ByteWriter, { keys, payloads }: IndexedDocument): void {
  writer.number(keys.length);
  let before = 0;
  for (const key of keys) {
    writer.number(key - before);
    before = key;
  }
  writer.number(payloads.reduce((sum, payload) => sum + (payload > 0 ? 1 : 0), 0));
  payloads.forEach((payload, at) => {
    if (payload === 0) return;
    writer.number(at);
    writer.number(payload);
  });
}

/** Reads `count` documents one behind the other. Throws DamagedIndex where the bytes are damaged. */
export function readDocuments(bytes: Uint8Array, count: number): IndexedDocument[] {
  const reader: ByteReader = { bytes, at: 0 };
  return Array.from({ length: count }, () => readDocument(reader));
}

function readDocument(reader: ByteReader): IndexedDocument {
  const length = readNumber(reader);
  if (length > reader.bytes.length) throw new DamagedIndex('a document is too long');
  const keys = new Uint32Array(length);
  const payloads = new Uint32Array(length);
  let key = 0;
  for (let at = 0; at < length; at++) {
    key += readNumber(reader);
    keys[at] = key;
  }
  for (let left = readNumber(reader); left > 0; left--) {
    const at = readNumber(reader);
    payloads[at] = readNumber(reader);
  }
  return { keys, payloads };
}

/** Adds documents with the slots from `base` on. */
export function collectDocuments(
  collector: PostingCollector,
  documents: readonly IndexedDocument[],
  base: number,
): void {
  documents.forEach(({ keys, payloads }, index) => {
    keys.forEach((key, at) => {
      collector.add(base + index, key, payloads[at] as number);
    });
  });
}
