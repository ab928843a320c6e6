import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipSentence } from '../../../lib/article/clip-sentence.ts';

const shown = (
  block: string,
  sentence: { start: number; end: number },
  hits: { start: number; end: number }[],
) =>
  clipSentence(block, sentence, hits)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('clipSentence', () => {
  it('cuts a sentence into what it is shown for and what stands between', () => {
    const block = '天亮了。 先有夜校，再有早市。 灯灭了。';
    const hits = [
      { start: 7, end: 9 },
      { start: 12, end: 14 },
    ];
    expect(shown(block, { start: 5, end: 16 }, hits)).toBe('先有[夜校]，再有[早市]。');
  });

  it('keeps of a long sentence what stands around the first hit', () => {
    const block = `${'前'.repeat(200)}夜校${'后'.repeat(200)}`;
    const clipped = shown(block, { start: 0, end: block.length }, [{ start: 200, end: 202 }]);
    expect(clipped).toMatch(/^…前{40}\[夜校\]后+…$/);
    expect(clipped.length).toBeLessThan(120);
  });

  it('leaves out hits beyond what is kept', () => {
    const block = `夜校${'后'.repeat(200)}早市`;
    const hits = [
      { start: 0, end: 2 },
      { start: 202, end: 204 },
    ];
    expect(shown(block, { start: 0, end: block.length }, hits)).toMatch(/^\[夜校\]后+…$/);
  });

  it('never cuts a character apart, and shows nothing that isn’t there', () => {
    const texts = fc.array(fc.constantFrom('𠮷', '夜', ' ', '。', '长'.repeat(70)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat({ max: 20 }), (parts, from, length) => {
        const block = parts.join('');
        const start = from % block.length;
        const hit = { start, end: Math.min(block.length, start + 1 + length) };
        const pieces = clipSentence(block, { start: 0, end: block.length }, [hit]);
        const text = pieces
          .map((piece) => piece.text)
          .join('')
          .replace(/^…|…$/g, '');
        expect(block).toContain(text);
        const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
        if (!lone.test(block.slice(hit.start, hit.end))) expect(text).not.toMatch(lone);
      }),
    );
  });
});
