/** Encodings by their names in the Encoding Standard, for `TextDecoder`. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How much of a file is looked at, bytes. */
const looked = 64 * 1024;

/**
 * The encoding of a text file: what its byte order mark says; else UTF-16 where every second byte of Latin text is
 * zero; else UTF-8 where the bytes are well-formed as such; else GB18030, which contains GBK and GB 2312.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, looked);
  const zeros: [even: number, odd: number] = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  // A table in Chinese still has its separators and line ends in Latin characters.
  if (zeros[1] > start.length / 50 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] > start.length / 50 && zeros[1] === 0) return 'utf-16be';
  return isUtf8(start, bytes.length > start.length) ? 'utf-8' : 'gb18030';
}

/** Whether bytes are well-formed UTF-8 (RFC 3629); a character that is cut off by the end is let pass. */
function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] as number, bytes[at + 1] ?? 0x80);
    if (length === 0) return false;
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next];
      if (byte === undefined) return isCut;
      if ((byte & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** The length of a sequence by its first two bytes; 0 where nothing begins like that. */
function sequenceLength(first: number, second: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) {
    const isOverlong = first === 0xe0 && second < 0xa0;
    const isSurrogate = first === 0xed && second > 0x9f;
    return isOverlong || isSurrogate ? 0 : 3;
  }
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : 4;
}
