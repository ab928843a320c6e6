import { ByteWriter } from './byte-writer.ts';
import {
  type ConceptCount,
  collectDocuments,
  eachKey,
  type IndexedDocument,
  indexDocument,
  readDocuments,
  writeDocument,
} from './document.ts';
import {
  blockKey,
  type IndexHead,
  longestTail,
  type Manifest,
  manifestKey,
  mostInTail,
  type Tail,
  tailKey,
} from './manifest.ts';
import { createPostingCollector } from './posting-collector.ts';
import type { SearchField } from './search-fields.ts';
import { createBlockWriter } from './segment.ts';

/** What a document is to be found by. */
export interface DocumentSource {
  readonly fields: readonly SearchField[];
  readonly concepts: readonly ConceptCount[];
}

/**
 * The shards to write, by key, so that an index has some more documents. Few of them go into the tail, which is
 * written whole each time; many, or a full tail, become a segment.
 */
export function growIndex(head: IndexHead, documents: readonly DocumentSource[]): Map<string, unknown> {
  if (documents.length > mostInTail) return withSegment(head, documents);
  const { base, count, bytes } = head.tail;
  const indexed = documents.map(({ fields, concepts }) => indexDocument(fields, concepts));
  const longer: Tail = { base, count: count + indexed.length, bytes: appended(bytes, indexed) };
  const full = longer.count > mostInTail || longer.bytes.length > longestTail;
  return full ? withSegment(head, documents) : new Map([[tailKey, longer]]);
}

function appended(bytes: Uint8Array, documents: readonly IndexedDocument[]): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(bytes);
  for (const document of documents) writeDocument(writer, document);
  return writer.take();
}

/** Makes one segment of the tail and the documents after it. */
function withSegment(
  { manifest, tail }: IndexHead,
  documents: readonly DocumentSource[],
): Map<string, unknown> {
  const characters = documents.reduce((sum, { fields }) => sum + charactersOf(fields), 0);
  const collector = createPostingCollector(tail.base, characters + tail.bytes.length);
  collectDocuments(collector, readDocuments(tail.bytes, tail.count), tail.base);
  const end = tail.base + tail.count + documents.length;
  documents.forEach(({ fields, concepts }, index) => {
    const slot = end - documents.length + index;
    eachKey(fields, concepts, (key, payload) => collector.add(slot, key, payload));
  });
  const id = manifest.nextSegment;
  const shards = new Map<string, unknown>();
  const writer = createBlockWriter(tail.base, (block, index) => shards.set(blockKey(id, index), block));
  collector.tell(writer.add);
  writer.finish();
  const segment = { id, base: tail.base, end, firstKeys: Uint32Array.from(writer.firstKeys) };
  const larger: Manifest = {
    ...manifest,
    segments: [...manifest.segments, segment],
    nextSegment: id + 1,
  };
  const empty: Tail = { base: end, count: 0, bytes: new Uint8Array() };
  return shards.set(manifestKey, larger).set(tailKey, empty);
}

const charactersOf = (fields: readonly SearchField[]): number =>
  fields.reduce((sum, { text }) => sum + text.length, 0);
