import fc from 'fast-check';
import type { PlacedTerm, PlacedText, TextPlace } from '../../../lib/concordance/placed-text.ts';

/** An article whose texts have terms in brackets: `街道用{接诉即办}听诉求`; every term is of the concept `a`. */
export function textOf(
  no: number,
  blocks: readonly string[],
  head: { title?: string; source?: string | null; url?: string } = {},
): PlacedText {
  const { title = '标题', source = null, url = `https://example.cn/${no}` } = head;
  const places: [TextPlace, string][] = [['title', title], ...[...blocks.entries()]];
  return {
    no,
    article: {
      canonicalUrl: url,
      siteId: 'test',
      kicker: null,
      title: bare(title),
      subtitle: null,
      source,
      contentSource: null,
      publishedAt: null,
      authors: [],
      editors: [],
      page: null,
      blocks: blocks.map((text) => ({ kind: 'paragraph', text: bare(text) })),
      jumps: [],
      pagination: null,
    },
    occurrences: places.flatMap(([place, text]) => termsIn(place, text)),
  };
}

const bare = (text: string): string => text.replace(/[{}]/g, '');

function termsIn(place: TextPlace, text: string): PlacedTerm[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(({ index, 1: term = '' }) => {
    const start = bare(text.slice(0, index)).length;
    return { conceptId: 'a', place, start, end: start + term.length };
  });
}

const piece = fc.oneof(
  fc.constantFrom(
    '街道',
    '接诉即办',
    '，',
    '。',
    '𠮷野家',
    '😀',
    ' ',
    '居民议事会的长桌摆在石榴树下。'.repeat(6),
  ),
  fc.constantFrom('{接诉即办}', '{“七有”“五性”}', '{𠮷}'),
);

/** Articles with terms at any place, close together or far apart. */
export const someTexts = fc
  .array(
    fc.array(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      { maxLength: 4 },
    ),
    {
      maxLength: 6,
    },
  )
  .map((all) => all.map((blocks, at) => textOf(at + 1, blocks)));
