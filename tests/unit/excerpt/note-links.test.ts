import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLinks } from '../../../lib/excerpt/note-links.ts';

/** A note with its links in guillemets. */
const shown = (note: string): string =>
  noteLinks(note)
    .map(({ text, href }) => (href === null ? text : `«${text}»`))
    .join('');

describe('noteLinks', () => {
  it.each([
    '没有链接。',
    '见«https://www.bjdch.gov.cn/a.html»，再问。',
    '见«https://www.bjdch.gov.cn/a.html»。',
    '（«https://www.bjdch.gov.cn/»）',
    '«https://www.bjdch.gov.cn/a?b=1&c=%E4%B8%9C#d»这里',
    '“«http://www.bjdch.gov.cn:8080/a»”、«HTTPS://BJDCH.GOV.CN»',
    'See «https://example.org/a_(b)» (or «https://example.org/c»), «https://example.org/d».',
    '«https://example.org/e»!? ...',
    '«http://[2001:db8::1]/a»',
    '«https://example.org»\n«https://example.org/2»',
  ])('finds the links in %j', (expected) => {
    expect(shown(expected.replace(/[«»]/g, ''))).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<a>',
    'xhttps://example.org',
    'view-source+https://example.org',
    'https://',
    'http:///a',
    'https://bank.example@evil.example/',
    'https://user:secret@evil.example',
    'ftp://example.org',
    'www.bjdch.gov.cn',
  ])('makes no link of %j', (note) => {
    expect(noteLinks(note)).toEqual([{ text: note, href: null }]);
  });

  it('changes nothing of the note, and links to nothing but the web', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'https://',
        'http://a.cn',
        'javascript:',
        '。',
        '）',
        ')',
        '(',
        '@',
        '.',
        ' ',
        '\n',
        '东城',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const note = parts.join('');
        const pieces = noteLinks(note);
        expect(pieces.map(({ text }) => text).join('')).toBe(note);
        for (const { text, href } of pieces) {
          expect(text).not.toBe('');
          if (href === null) continue;
          expect(href).toBe(text);
          expect(href).toMatch(/^https?:\/\/[^\s\u0080-\uffff]+$/i);
        }
      }),
    );
  });

  it('is quick with what is made to be slow', () => {
    const begun = performance.now();
    for (const tail of [')', '.', '(', 'https://a', '@', 'a.']) noteLinks(`https://a/${tail.repeat(10_000)}`);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
