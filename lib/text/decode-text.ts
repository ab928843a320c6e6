/** Decodes bytes as a browser does (Encoding Standard), null where they don't fit the encoding. */
export type Decode = (bytes: Uint8Array, encoding: string) => string | null;

/** Bytes that are looked at to tell UTF-16 without a mark. */
const looked = 4_096;
/** Characters that are looked at to tell a text from other data, and the share of strange ones that a text may have. */
const sampled = 100_000;
const mostStrange = 0.001;

/**
 * The text of a file whose encoding nobody tells: its byte order mark counts, else UTF-8 if all of it fits, UTF-16 if
 * it looks like that, else GB18030, which holds all of GBK and GB2312. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): string | null {
  const marked = byteOrderMark(bytes);
  const text =
    marked === null
      ? (utf16Of(bytes, decode) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'))
      : decode(bytes, marked);
  return text !== null && looksLikeText(text) ? text : null;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * Line ends, spaces and digits have a zero byte in UTF-16, and nothing of a text has one in the other encodings. Which
 * half comes first, the marks that every Chinese text has tell.
 */
function utf16Of(bytes: Uint8Array, decode: Decode): string | null {
  if (bytes.length % 2 === 1 || !bytes.subarray(0, looked).includes(0)) return null;
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => decode(bytes, encoding))
    .filter((text) => text !== null)
    .toSorted((a, b) => frequent(b) - frequent(a));
  return best ?? null;
}

function frequent(text: string): number {
  return text.slice(0, sampled).match(/[，。、的\n ]/g)?.length ?? 0;
}

/** Control characters, replaced and unassigned ones stand for data that was taken for text. */
function looksLikeText(text: string): boolean {
  const head = text.slice(0, sampled).replace(/[\t\n\v\f\r]/g, '');
  const strange = head.match(/[\p{Cc}\p{Cn}\ufffd]/gu);
  return (strange?.length ?? 0) <= head.length * mostStrange;
}
