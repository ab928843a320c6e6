import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../lib/export/text-fragment.ts';
import { findDirective, parseDirective } from './find-directive.ts';

const url = 'https://www.bjdch.gov.cn/ywdt/t20260920_4900001.html';

const text = [
  '胡同里的议事会',
  '本报讯（记者 郑小满）街道办事处上周开了第三次议事会，居民谈停车，也谈长凳。',
  '议事会开了两个小时。居民谈停车，社区记下每一条意见，并答应在十天内答复；答复不了的，说明缘由。',
  '议事会开了两个小时。',
].join('\n');

/** The words that an address names, with how often they are named. */
function named(address: string, where = text): string[] {
  return findDirective(where, parseDirective(address)).map(({ start, end }) => where.slice(start, end));
}

function linkTo(words: string, where = text): string {
  const start = where.indexOf(words);
  return textFragmentUrl(url, where, { start, end: start + words.length });
}

/** Few words, so that most stand in several places. */
const paragraph = fc
  .array(
    fc.constantFrom('街道', '社区', '接诉即办', '甲', '。', '，', '“', '”', 'A-b', ' ', '12', '.', '５'),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((words) => words.join('').replace(/ +/g, ' ').trim())
  .filter((words) => words !== '');

const place = fc
  .record({ paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }), a: fc.nat(), b: fc.nat() })
  .map(({ paragraphs, a, b }) => {
    const whole = paragraphs.join('\n');
    const [one, other] = [a % (whole.length + 1), b % (whole.length + 1)];
    return { whole, start: Math.min(one, other), end: Math.max(one, other) };
  });

describe('a link by text fragment', () => {
  it('names the right place and no other, or none', () => {
    let links = 0;
    fc.assert(
      fc.property(place, ({ whole, start, end }) => {
        const address = textFragmentUrl(url, whole, { start, end });
        if (address === url) return;
        links += 1;
        const words = whole.slice(start, end);
        const from = start + (words.length - words.trimStart().length);
        expect(findDirective(whole, parseDirective(address))).toEqual([
          { start: from, end: from + words.trim().length },
        ]);
      }),
      { numRuns: 2_000 },
    );
    expect(links).toBeGreaterThan(500);
  });

  it('finds words for every place of an article that says nothing twice', () => {
    const once = text.split('\n').slice(0, 3).join('\n');
    fc.assert(
      fc.property(fc.nat(once.length - 1), fc.nat(once.length - 1), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        fc.pre(once.slice(start, end).trim() !== '');
        const address = textFragmentUrl(url, once, { start, end });
        expect(named(address, once)).toEqual([once.slice(start, end).trim()]);
      }),
    );
  });

  it('takes in what stands beside words that are cut in the middle', () => {
    expect(parseDirective(linkTo('办事处上周开了'))).toEqual({
      prefix: '街道',
      start: '办事处上周开了',
      end: null,
      suffix: '第三次议事会',
    });
  });

  it('tells the second of two places by its surroundings', () => {
    const start = text.lastIndexOf('居民谈停车');
    const address = textFragmentUrl(url, text, { start, end: start + 5 });
    expect(findDirective(text, parseDirective(address))).toEqual([{ start, end: start + 5 }]);
  });

  it('names a long quotation by its beginning and its end, over paragraphs too', () => {
    const long = text.slice(text.indexOf('本报讯'), text.indexOf('；答复不了'));
    const address = linkTo(long);
    expect(parseDirective(address).end).toMatch(/答复$/);
    expect(named(address)).toEqual([long]);
    expect(address.length).toBeLessThan(600);
  });

  it('names nothing where nothing tells the place from another', () => {
    expect(linkTo('一样。', '一样。\n一样。\n一样。\n一样。')).toBe(url);
    expect(textFragmentUrl(url, text, { start: 3, end: 3 })).toBe(url);
  });

  it('encodes all that has a meaning in a directive, in Markdown or in a chat', () => {
    const where = '（一）A-b, c&d* (e)_~!\'"%';
    const address = linkTo(where, where);
    expect(address.slice(url.length)).toMatch(/^#:~:text=[\dA-Za-z%.]+$/);
    expect(parseDirective(address).start).toBe(where);
  });

  it('keeps a fragment of the address and takes the place of an older directive', () => {
    const link = (address: string) => textFragmentUrl(address, '甲乙。', { start: 0, end: 3 });
    const words = encodeURIComponent('甲乙。');
    expect(link('https://a.example/b#c:~:text=old')).toBe(`https://a.example/b#c:~:text=${words}`);
    expect(link('https://a.example/b#')).toBe(`https://a.example/b#:~:text=${words}`);
  });

  it('bears halves of characters', () => {
    expect(() => textFragmentUrl(url, '甲\ud800乙', { start: 0, end: 2 })).not.toThrow();
  });
});
