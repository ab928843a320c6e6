import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { followChanges } from '../../../lib/anchoring/follow-changes.ts';
import { layWords } from '../../../lib/anchoring/lay-words.ts';
import { likelyDiagonals } from '../../../lib/anchoring/likely-diagonals.ts';
import { textTables } from '../../../lib/anchoring/text-tables.ts';
import { seededRandom } from '../../bench/matching/seeded-random.ts';
import { editArticle, noEdits } from './edit-article.ts';
import { generateArticle } from './generate-article.ts';

describe('followChanges', () => {
  it('follows all of a text to itself, and to one that is only divided otherwise', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 20, max: 60 }), (seed, count) => {
        const random = seededRandom(seed + 1);
        const paragraphs = generateArticle(random, count, 0.1);
        const { paragraphs: divided } = editArticle(paragraphs, { ...noEdits, splits: 5, joins: 5 }, random);
        const then = textTables(anchorText(paragraphs));
        const now = textTables(anchorText(divided));
        const { follow } = followChanges(then, now);
        for (let start = 0; start + 12 < then.folded.length; start += 97) {
          const span = { start, end: start + 12 };
          const place = follow(span);
          // What is the same as what stands beside it is followed nowhere.
          if (place !== null) expect(place).toEqual(span);
        }
      }),
      { numRuns: 30, seed: 20_261_125 },
    );
  });

  it('follows words through moves to the very same words', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seededRandom(seed + 1);
        const paragraphs = generateArticle(random, 40, 0.3);
        const moved = editArticle(paragraphs, { ...noEdits, moves: 8, drops: 4 }, random);
        const then = textTables(anchorText(paragraphs));
        const now = textTables(anchorText(moved.paragraphs));
        const { follow } = followChanges(then, now);
        let followed = 0;
        for (let start = 0; start + 9 < then.folded.length; start += 53) {
          const place = follow({ start, end: start + 9 });
          if (place === null || place === 'cut') continue;
          followed += 1;
          expect(now.folded.slice(place.start, place.end)).toContain(then.folded.slice(start + 3, start + 6));
        }
        expect(followed).toBeGreaterThan(0);
      }),
      { numRuns: 30, seed: 20_261_125 },
    );
  });

  it('tells nothing of words that may have slipped along what repeats itself', () => {
    const paragraphs = ['叫好声、叫好声、叫好声、叫好声、', '车停在门外的槐树下面，谁也没有去动它。'];
    const then = textTables(anchorText(paragraphs));
    const now = textTables(anchorText(['叫好声、叫好声、叫好声、', paragraphs[1] ?? '']));
    const { follow } = followChanges(then, now);
    expect(follow({ start: 4, end: 7 })).toBeNull();
    expect(follow({ start: 18, end: 21 })).toEqual({ start: 14, end: 17 });
  });
});

describe('paragraphs that are like those beside them', () => {
  const lead = [
    '社区去年在3号院修了长椅，今年又添了两盏路灯。',
    '下一步，街道打算把这条经验带到另外五条胡同。',
    '长椅是木匠老何做的，他说木头要晾足半年。',
    '清早六点，卖豆浆的老周推开了自家院门。',
  ];
  const rest = [
    '城市更新不是推倒重来，设计师量了每一块砖的尺寸。',
    '过去找政策要问三个窗口，现在一张纸上全都写明白了。',
    '图书馆的钥匙挂在门卫老孙的腰带上面。',
    '放学以后，孩子们在门洞里跳皮筋、下棋。',
  ];

  /** What becomes of some characters of the nth paragraph between those, where others stand between them later. */
  function followed(
    then: readonly string[],
    now: readonly string[],
    nth: number,
    { start, end } = { start: 2, end: 7 },
  ) {
    const [old, later] = [then, now].map((between) => textTables(anchorText([...lead, ...between, ...rest])));
    if (!old || !later) throw new Error('Two texts are two.');
    const before = [...lead, ...then.slice(0, nth)].join('').length;
    const place = followChanges(old, later).follow({ start: before + start, end: before + end });
    return place && place !== 'cut' ? place.start - lead.join('').length - start : place;
  }

  const street = (count: number): string => `居民说，这样的事朝阳门街道已经办了${count}件。`;

  it('are not followed to them where they are gone', () => {
    const then = [street(12), street(12), street(86)];
    expect(followed(then, then.slice(0, 2), 2)).toBeNull();
    expect(followed(then, then, 0)).toBe(0);
    expect(followed(then, then, 2)).toBe(2 * street(12).length);
  });

  it('are all seen, however close to each other', () => {
    const words = street(12);
    const tables = textTables(anchorText([words, words, street(86), words]));
    const places = likelyDiagonals(words, tables);
    const rows = [0, 1, 2, 3].map((row) =>
      places.filter(({ from, to }) => from === to && to === row * words.length),
    );
    expect(rows.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  it('are not followed into one that repeats them', () => {
    const once = '家片企改日之。';
    const then = [once, once.repeat(3)];
    expect([0, null]).toContain(followed(then, then, 0, { start: 1, end: 6 }));
    expect(followed(then, then.slice(1), 0, { start: 1, end: 6 })).toBeNull();
  });
});

describe('comesFromElsewhere', () => {
  const then = ['清早六点，老周推开院门，把木牌挂在槐树上。', '社区去年在3号院修了长椅，又添了两盏路灯。'];
  const now = ['清早六点，老周推开门，把新木牌挂在槐树上。', '孩子们在门洞里跳皮筋、下棋。', then[1] ?? ''];
  const { comesFromElsewhere } = followChanges(textTables(anchorText(then)), textTables(anchorText(now)));
  const [first, second] = [
    { start: 2, end: 9 },
    { start: 30, end: 34 },
  ];

  it('is true of what another paragraph has become, changed or not, and of nothing that was put in', () => {
    const { folded } = textTables(anchorText(now));
    const placeOf = (words: string) => ({
      start: folded.indexOf(words),
      end: folded.indexOf(words) + words.length,
    });
    expect(comesFromElsewhere(placeOf('老周推开门'), second)).toBe(true);
    expect(comesFromElsewhere(placeOf('老周推开门'), first)).toBe(false);
    expect(comesFromElsewhere(placeOf('修了长椅'), first)).toBe(true);
    expect(comesFromElsewhere(placeOf('修了长椅'), second)).toBe(false);
    expect(comesFromElsewhere(placeOf('跳皮筋'), first)).toBe(false);
  });
});

/** The most that can be gained with all words and any stretch of a text, the slow way. */
function mostGained(words: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (const unit of words) {
    const next = [(row[0] ?? 0) - 1];
    for (let at = 1; at <= text.length; at++) {
      const along = (row[at - 1] ?? 0) + (text.charAt(at - 1) === unit ? 2 : -1);
      next.push(Math.max(along, (row[at] ?? 0) - 1, (next[at - 1] ?? 0) - 1));
    }
    row = next;
  }
  return Math.max(...row);
}

describe('layWords', () => {
  const letters = (most: number) =>
    fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: most });

  it('gains as much as can be gained', () => {
    fc.assert(
      fc.property(letters(12), letters(30), (words, text) => {
        const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
        const diagonals = { from: -words.length, to: text.length };
        const [laid] = layWords(words, text, units, diagonals, 1);
        const most = mostGained(words, text);
        expect(laid?.gain ?? 0).toBe(most >= 1 ? most : 0);
        if (laid) expect(mostGained(words, text.slice(laid.start, laid.end))).toBe(most);
      }),
      { seed: 20_261_125, numRuns: 500 },
    );
  });

  it('gives every beginning at which as much is gained', () => {
    const text = '叫好叫好叫好';
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    expect(layWords('叫好叫好', text, units, { from: 0, to: 2 }, 1)).toEqual([
      { start: 2, end: 6, gain: 8 },
      { start: 0, end: 4, gain: 8 },
    ]);
  });
});
