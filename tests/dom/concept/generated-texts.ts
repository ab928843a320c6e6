import type { KeptText, TermOccurrence } from '../../../lib/store/records.ts';

/** What stands before and after a term in generated articles: sentences of our own. */
const before = [
  '街道把',
  '社区继续推进',
  '居民谈起',
  '全区深化',
  '会上说，要把',
  '开门第一件事是',
  '大家都熟悉',
];
const after = [
  '办到家门口。',
  '，从听到办不过夜。',
  '改革又进一步，涉及8个行业。',
  '的做法写进了清单。',
  '，夜里也有人值班。',
];
const filler = ['石榴树下摆着长桌。', '工单先看再办。', '有人记着老人的用药时间。', '胡同口的灯修好了。'];

/** Terms by concept: the first stands in every article as often as asked, others now and then. */
export interface GeneratedTerm {
  readonly conceptId: string;
  readonly label: string;
  /** In every how many-th article it occurs once. */
  readonly every: number;
}

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/**
 * `count` articles, one every third day from 2025-01-01 on, each with `uses` occurrences of a concept and with
 * other terms. The same for the same arguments.
 */
export function generatedTexts(
  count: number,
  uses: (no: number) => number,
  main: { readonly conceptId: string; readonly label: string },
  others: readonly GeneratedTerm[] = [],
): KeptText[] {
  return Array.from({ length: count }, (_, index) => {
    const no = index + 1;
    const parts: { text: string; conceptId: string | null }[][] = [];
    for (let use = 0; use < uses(no); use += 1) {
      const seed = no * 7 + use * 3;
      parts.push([
        { text: at(filler, seed) + at(before, seed + use), conceptId: null },
        { text: main.label, conceptId: main.conceptId },
        { text: at(after, seed >> 1) + at(filler, seed + 1), conceptId: null },
      ]);
    }
    for (const { conceptId, label, every } of others) {
      if (no % every === 0)
        parts.push([
          { text: at(before, no), conceptId: null },
          { text: label, conceptId },
        ]);
    }
    return composed(no, parts);
  });
}

function composed(
  no: number,
  parts: readonly (readonly { text: string; conceptId: string | null }[])[],
): KeptText {
  const occurrences: TermOccurrence[] = [];
  const blocks = parts.map((pieces, place) => {
    let text = '';
    for (const piece of pieces) {
      const start = text.length;
      text += piece.text;
      if (piece.conceptId !== null) {
        occurrences.push({ conceptId: piece.conceptId, place, start, end: text.length });
      }
    }
    return { kind: 'paragraph', text } as const;
  });
  const day = new Date(Date.UTC(2025, 0, 1 + no * 3)).toISOString().slice(0, 10);
  return {
    no,
    occurrences,
    article: {
      canonicalUrl: `https://www.bjdch.gov.cn/ywdt/t${no}.html`,
      siteId: 'bjdch',
      kicker: null,
      title: `第${no}期 巷口的长凳`,
      subtitle: null,
      source: no % 2 === 0 ? '新东城报' : '北京东城',
      contentSource: null,
      publishedAt: day,
      authors: [],
      editors: [],
      page: null,
      blocks,
      jumps: [],
      pagination: null,
    },
  };
}
