import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { jumpToText, pageText } from '../../../lib/page/page-text.ts';
import { newSession, type Session } from '../../../lib/page/session.ts';
import { block, matchesOf } from './article-parts.ts';

/** A session of these paragraphs in which every 净巷 was found, and its entry is there. */
function session(...texts: readonly string[]): Session {
  const parts = texts.map((text) => ({ role: 'paragraph' as const, block: block(text) }));
  const article = { title: '标题', publishedAt: '2026-02-26', source: '来源' } as Article;
  const from = { url: 'https://www.bjdch.gov.cn/t1.html', article } as Session;
  const made = newSession(from, parts);
  made.occurrences.value = parts.flatMap(({ block: each }) =>
    matchesOf(each.text, '净巷').map((match) => ({ block: each, match })),
  );
  made.entries.set('净巷', { concept: { prefLabel: { zh: '净巷行动' }, level: '东城区' } } as never);
  return made;
}

describe('pageText', () => {
  it('is the article in plain data', () => {
    expect(pageText(session('甲', '有净巷'))).toEqual({
      url: 'https://www.bjdch.gov.cn/t1.html',
      title: '标题',
      publishedAt: '2026-02-26',
      source: '来源',
      parts: [
        { role: 'paragraph', text: '甲' },
        { role: 'paragraph', text: '有净巷' },
      ],
      occurrences: [{ part: 1, start: 1, end: 3, conceptId: '净巷', label: '净巷行动', level: '东城区' }],
      complete: false,
      cut: false,
    });
  });

  it('says what a counted term consists of', () => {
    const made = session('有净巷');
    const parts = [{ label: { zh: '净', en: 'clean' } }];
    made.entries.set('净巷', { concept: { prefLabel: { zh: '净巷行动' }, level: '东城区', parts } } as never);
    expect(pageText(made).occurrences).toMatchObject([{ parts }]);
  });

  it('is cut where the article is longer than a panel shows, its terms with it', () => {
    const long = '净巷'.padEnd(200_000, '文');
    const { parts, occurrences, cut } = pageText(session(long, long, '净巷'));
    expect(parts).toHaveLength(1);
    expect(occurrences.map(({ part }) => part)).toEqual([0]);
    expect(cut).toBe(true);
  });
});

describe('jumpToText', () => {
  const jump = (made: Session, place: { part: number; start: number; text: string }) => {
    const jumpTo = vi.fn();
    const found = jumpToText(made, jumpTo, place);
    const [to] = jumpTo.mock.calls[0] ?? [];
    return [
      found,
      to && made.parts.value.findIndex((part) => part.block === to.block),
      to?.match.start,
      to?.match.end,
    ];
  };

  it('leads to the place, to where its text has moved, or nowhere', () => {
    const made = session('甲乙', '净巷又净巷');
    expect(jump(made, { part: 1, start: 3, text: '净巷' })).toEqual([true, 1, 3, 5]);
    expect(jump(made, { part: 0, start: 7, text: '又净' })).toEqual([true, 1, 2, 4]);
    expect(jump(made, { part: 9, start: 0, text: '甲' })).toEqual([true, 0, 0, 1]);
    expect(jump(made, { part: 0, start: 0, text: '丙' })).toEqual([false, undefined, undefined, undefined]);
  });
});
