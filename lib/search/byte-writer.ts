import { DamagedIndex } from './damaged-index.ts';
/** Bytes that grow as they are written. */
export interface ByteWriter {
  readonly length: number;
  /** Writes a whole number from 0 to 2³²-1: seven bits a byte, lowest first, the top bit says that more follow. */
  readonly number: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** What was written, in memory of its own; the writer is empty afterwards. */
  readonly take: () => Uint8Array<ArrayBuffer>;
}

/** Longest form of a number. */
const mostPerNumber = 5;

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  }

  return {
    get length() {
      return length;
    },
    number: (value) => {
      reserve(mostPerNumber);
      let rest = value;
      while (rest > 0x7f) {
        buffer[length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      buffer[length++] = rest;
    },
    bytes: (bytes) => {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    take: () => {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Reads what a `ByteWriter` wrote, from one place on. */
export interface ByteReader {
  at: number;
  readonly bytes: Uint8Array;
}

/** The next number. Throws DamagedIndex where the bytes end before it does. */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let value = 0;
  for (let shift = 0; shift < 7 * mostPerNumber; shift += 7) {
    const byte = bytes[reader.at++];
    if (byte === undefined) break;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
  throw new DamagedIndex('a number has no end');
}
