import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../lib/messaging/protocol.ts';
import { analyseText } from '../../../lib/page/analyse-text.ts';

/** A page of these parts in which every `净巷` and `夜校` is a term. */
function page(...texts: readonly string[]): PageText {
  const occurrences = texts.flatMap((text, part) =>
    [...text.matchAll(/净巷|夜校/g)].map(({ 0: label, index }) => ({
      part,
      start: index,
      end: index + 2,
      conceptId: label,
      label,
      level: '东城区' as const,
    })),
  );
  return {
    url: 'https://www.bjdch.gov.cn/t1.html',
    title: texts[0] ?? '',
    publishedAt: '2026-02-26',
    source: null,
    parts: texts.map((text) => ({ role: 'paragraph', text })),
    occurrences,
    complete: true,
    cut: false,
  };
}

const words = ({
  pieces,
}: {
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
}): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('analyseText', () => {
  it('gives the terms in order of appearance, each sentence once with all its occurrences', () => {
    const { terms } = analyseText(page('夜校开课。净巷与净巷。', '净巷。'));
    expect(terms.map(({ label, count }) => `${label} ${count}`)).toEqual(['夜校 1', '净巷 3']);
    expect(terms[1]?.sentences.map(words)).toEqual(['[净巷]与[净巷]。', '[净巷]。']);
    expect(terms[1]?.sentences.map(({ part, start, text }) => [part, start, text])).toEqual([
      [0, 5, '净巷'],
      [1, 0, '净巷'],
    ]);
  });

  it('says how many of the expressions have an entry, and which lack one, with their sentence', () => {
    const { coverage, unlisted } = analyseText(page('街道办“夜校”。又办“早市”。'));
    expect(coverage).toEqual({ total: 2, listed: 1 });
    expect(unlisted.map(({ shown }) => words(shown))).toEqual(['又办“[早市]”。']);
    expect(unlisted[0]?.shown).toMatchObject({ part: 0, start: 11, text: '早市' });
  });

  it('gives the figures sentence by sentence, with where each leads', () => {
    const { figures } = analyseText(page('标题', '去年办夜校12场，来了300人。今年再办。'));
    expect(figures.map(({ shown }) => words(shown))).toEqual(['去年办夜校[12场]，来了[300人]。']);
    expect(figures[0]?.shown).toMatchObject({ part: 1, start: 0, text: '去年办夜校12场，来了300人。' });
    expect(figures[0]?.figures.map(({ part, start, text }) => [part, start, text])).toEqual([
      [1, 5, '12场'],
      [1, 11, '300人'],
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(analyseText(page())).toEqual({
      terms: [],
      coverage: { total: 0, listed: 0 },
      unlisted: [],
      figures: [],
    });
  });
});
