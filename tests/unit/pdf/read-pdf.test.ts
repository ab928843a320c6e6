import { describe, expect, it } from 'vitest';
import { readPdfPages } from '../../inspect/open-in-node.ts';
import { contentOf } from '../../newspaper/content-of.ts';
import { drawIssue } from '../../newspaper/draw-issue.ts';
import { gbkSong, ownSong, song } from '../../newspaper/layout.ts';
import { framedBriefs, gbkPage } from '../../newspaper/layouts-plain.ts';
import { farHeadlines, verticalHeadlines } from '../../newspaper/layouts-unusual.ts';
import { put } from '../../newspaper/press.ts';
import { blankSheet } from '../../newspaper/sheet.ts';

async function failureOf(bytes: Uint8Array): Promise<string | null> {
  const pages = await readPdfPages(bytes);
  return pages.ok ? null : pages.failure.key;
}

describe('a PDF page', { timeout: 30_000 }, () => {
  it.each([framedBriefs(), gbkPage(), farHeadlines(), verticalHeadlines()])(
    'is read as drawn, glyph by glyph: $name',
    async ({ sheets }) => {
      const read = await readPdfPages(await drawIssue(sheets));
      const pages = read.ok ? read.value : [];
      for (const [at, sheet] of sheets.entries()) {
        const drawn = contentOf(sheet);
        const page = pages[at];
        expect(page?.glyphs.map(({ text }) => text)).toEqual(drawn.glyphs.map(({ text }) => text));
        const off = page?.glyphs.map((glyph, index) => {
          const own = drawn.glyphs[index];
          return own === undefined
            ? Infinity
            : Math.max(
                Math.abs(glyph.left - own.left),
                Math.abs(glyph.right - own.right),
                Math.abs(glyph.baseline - own.baseline),
                Math.abs(glyph.size - own.size),
                Number(glyph.bold !== own.bold),
              );
        });
        expect(Math.max(...(off ?? [Infinity]))).toBeLessThan(0.1);
        expect(page?.frames).toHaveLength(drawn.frames.length);
        expect(page?.images).toHaveLength(drawn.images.length);
        expect(page?.rules).toHaveLength(drawn.rules.length);
      }
    },
  );

  it('gives the character, not the radical that its glyph is shared with', async () => {
    const sheet = blankSheet(300, 100);
    put(sheet, '东直⻔⾃用⼾', 20, 20, 12, ownSong);
    const read = await readPdfPages(await drawIssue([sheet]));
    expect(read.ok && read.value[0]?.glyphs.map(({ text }) => text).join('')).toBe('东直门自用户');
  });

  it('is read alike whatever its fonts’ encoding', async () => {
    for (const face of [song, gbkSong, ownSong]) {
      const sheet = blankSheet(300, 100);
      put(sheet, '东城“一业一证”改革 8 个行业 AI', 20, 20, 12, face);
      const read = await readPdfPages(await drawIssue([sheet]));
      const text = read.ok ? read.value[0]?.glyphs.map((glyph) => glyph.text).join('') : '';
      expect(text).toBe('东城“一业一证”改革 8 个行业 AI');
    }
  });
});

describe('a PDF that can’t be read', { timeout: 30_000 }, () => {
  it('is broken, empty or a scan, and says which', async () => {
    const sheet = blankSheet(200, 200);
    sheet.images.push({ left: 0, top: 0, right: 200, bottom: 200 });
    expect(await failureOf(new Uint8Array())).toBe('pdfEmpty');
    expect(await failureOf(new TextEncoder().encode('%PDF-1.7\nnothing of the kind'))).toBe('pdfBroken');
    expect(await failureOf(await drawIssue([sheet]))).toBe('pdfNoText');
  });

  it('is read as far as it goes where its end is cut off, or called broken', async () => {
    const whole = await drawIssue(gbkPage().sheets);
    for (const part of [0.2, 0.5, 0.9])
      expect([null, 'pdfBroken', 'pdfNoText', 'pdfEmpty']).toContain(
        await failureOf(whole.subarray(0, whole.length * part)),
      );
  });
});
