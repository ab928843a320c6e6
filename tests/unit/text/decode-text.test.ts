import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decode, decodeText } from '../../../lib/text/decode-text.ts';

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const read = (bytes: Uint8Array): string | null => decodeText(bytes, decode);

const text = '本报讯（记者 何松烟）一个上午，东城区的长凳都搬到了树下。\n一共 8 条。\n';
const utf16 = (value: string, big: boolean): Buffer => {
  const bytes = Buffer.from(value, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(text)])],
    ['UTF-16 with its mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16(text, false)])],
    ['UTF-16, the other half first', Buffer.concat([Buffer.of(0xfe, 0xff), utf16(text, true)])],
    ['UTF-16 without a mark', utf16(text, false)],
    ['UTF-16, the other half first, without a mark', utf16(text, true)],
  ])('is read in %s', (_, bytes) => {
    expect(read(bytes)).toBe(text);
  });

  it('is read in GBK where it is nothing else', () => {
    // 东城区, a line end, 一
    expect(read(Uint8Array.of(0xb6, 0xab, 0xb3, 0xc7, 0xc7, 0xf8, 0x0a, 0xd2, 0xbb))).toBe('东城区\n一');
  });

  it('is not made of other data', () => {
    expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))).toBeNull();
    expect(read(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256))).toBeNull();
  });

  it('comes back as it was written in UTF-8, whatever it says', () => {
    const printed = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\p{C}]/u.test(value));
    fc.assert(
      fc.property(printed, (value) => {
        expect(read(Buffer.from(value))).toBe(value);
      }),
    );
  });
});
