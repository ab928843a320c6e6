import { DamagedIndex } from './damaged-index.ts';

/** Longest form of a number. */
const mostPerNumber = 5;

/** Bytes that grow as they are written. */
export class ByteWriter {
  #buffer = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Writes a whole number from 0 to 2³²-1: seven bits a byte, lowest first, the top bit says that more follow. */
  number(value: number): void {
    if (this.#length + mostPerNumber > this.#buffer.length) this.#enlarge(mostPerNumber);
    const buffer = this.#buffer;
    let rest = value;
    while (rest > 0x7f) {
      buffer[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    buffer[this.#length++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#buffer.length) this.#enlarge(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Moves all that another has written to the end of this. */
  move(other: ByteWriter): void {
    const { length } = other;
    if (this.#length + length > this.#buffer.length) this.#enlarge(length);
    // Most are a few bytes: a loop is quicker than a view of them.
    for (let at = 0; at < length; at++) this.#buffer[this.#length++] = other.#buffer[at] as number;
    other.#length = 0;
  }

  /** What was written, in memory of its own; the writer is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#buffer.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #enlarge(more: number): void {
    const larger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#length + more));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

/** Reads what a `ByteWriter` wrote, from one place on. */
export interface ByteReader {
  at: number;
  readonly bytes: Uint8Array;
}

/** The next number. Throws DamagedIndex where the bytes end before it does. */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  const first = bytes[reader.at] ?? 0x80;
  if (first < 0x80) {
    reader.at += 1;
    return first;
  }
  let value = 0;
  for (let shift = 0; shift < 7 * mostPerNumber; shift += 7) {
    const byte = bytes[reader.at++];
    if (byte === undefined) break;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
  throw new DamagedIndex('a number has no end');
}
