import { describe, expect, it } from 'vitest';
import { mergeTermNotes } from '../../../lib/settings/merge-term-notes.ts';
import { noTermNotes, type WantedTerm } from '../../../lib/settings/term-notes.ts';

const wanted = (text: string, notedAt: number): WantedTerm => ({
  text,
  sentence: `说到${text}。`,
  url: 'https://www.bjdch.gov.cn/a/1.html',
  title: '清晨的工单',
  notedAt,
});
const textsOf = (terms: readonly WantedTerm[]) => terms.map(({ text }) => text);

describe('merging notes on expressions', () => {
  it('keeps what either has, newest first, and of what both want our own note', () => {
    const ours = { ignored: ['甲'], wanted: [wanted('三', 30), wanted('一', 10)] };
    const theirs = { ignored: ['乙', '甲'], wanted: [wanted('四', 40), wanted('三', 35), wanted('二', 20)] };
    const merged = mergeTermNotes(ours, theirs);
    expect(textsOf(merged.wanted)).toEqual(['四', '三', '二', '一']);
    expect(merged.wanted[1]).toBe(merged.wanted.find(({ notedAt }) => notedAt === 30));
    expect(merged.ignored).toEqual(['甲', '乙']);
    expect(mergeTermNotes(merged, theirs)).toEqual(merged);
  });

  it('takes notes over as they are where there are none', () => {
    const theirs = { ignored: ['乙', '甲'], wanted: [wanted('先', 10), wanted('后', 90)] };
    expect(mergeTermNotes(noTermNotes, theirs)).toEqual(theirs);
  });

  it('cuts none of ours where there are too many', () => {
    const many = (name: string) =>
      Array.from({ length: 400 }, (_, at) => wanted(`${name}${at}`, at)).reverse();
    const ours = { ignored: [], wanted: many('我') };
    const merged = mergeTermNotes(ours, { ignored: [], wanted: many('他') });
    expect(merged.wanted).toHaveLength(500);
    expect(merged.wanted).toEqual(expect.arrayContaining(ours.wanted));
  });
});
