/**
 * Decodes a page's bytes as a browser does: byte order mark, then the charset that the page declares, then what the
 * bytes themselves allow. A declared charset that the bytes contradict is not believed.
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  // GB18030 holds all of GBK and GB2312.
  const legacy = /^(?:gb|utf-?8|us-ascii|iso-8859-1)/i.test(declared) ? 'gb18030' : declared;
  return strictly(bytes, legacy) ?? strictly(bytes, 'gb18030') ?? new TextDecoder('utf-8').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
