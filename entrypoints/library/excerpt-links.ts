import { signal } from '@preact/signals';
import { everyExcerpt } from '../../components/library/excerpt-query.ts';
import type { ExcerptLink } from '../../components/library/excerpt-row.tsx';
import { everything } from '../../components/library/list-query.ts';
import { routeHash } from '../../components/library/route.ts';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { sentenceLinks } from '../../lib/export/sentence-link.ts';
import type { Library } from '../../lib/library/library.ts';

/** Numbers of kept articles by canonical address; null for one that isn't kept. */
type Numbers = ReadonlyMap<string, number | null>;

/**
 * Where excerpts lead: to the kept article, else to the sentence at its source, else to the other excerpts of its
 * article. Articles are looked for as their excerpts come into sight.
 */
export function createExcerptLinks(library: Pick<Library, 'byUrl' | 'watch'>, end: AbortSignal) {
  const numbers = signal<Numbers>(new Map());
  const outside = sentenceLinks(() => null);
  const links = new WeakMap<Excerpt, string | null>();
  /** Addresses whose number needs no asking. What is known of the others is shown until they are asked for again. */
  let fresh = new Set<string>();
  let sight: readonly Excerpt[] = [];

  async function want(excerpts: readonly Excerpt[]): Promise<void> {
    const urls = new Set(excerpts.map(({ source }) => source.canonicalUrl));
    const missing = [...urls].filter((url) => !fresh.has(url));
    if (missing.length === 0) return;
    const begun = fresh;
    for (const url of missing) begun.add(url);
    try {
      const heads = await Promise.all(missing.map((url) => library.byUrl(url)));
      if (end.aborted || begun !== fresh) return;
      const found = missing.map((url, at) => [url, heads[at]?.no ?? null] as const);
      numbers.value = new Map([...numbers.peek(), ...found]);
    } catch (error) {
      // They lead to their sources, then.
      console.error('[Dongcheng Gloss]', error);
    }
  }

  function sentenceLink(excerpt: Excerpt): string | null {
    const known = links.get(excerpt);
    if (known !== undefined) return known;
    const link = outside(excerpt);
    links.set(excerpt, link);
    return link;
  }

  library.watch(() => {
    fresh = new Set();
    void want(sight);
  }, end);

  return {
    want(excerpts: readonly Excerpt[]): void {
      sight = excerpts;
      void want(excerpts);
    },
    linkOf(excerpt: Excerpt): ExcerptLink {
      const { canonicalUrl } = excerpt.source;
      const no = numbers.value.get(canonicalUrl) ?? null;
      if (no !== null) {
        const href = routeHash({ page: 'article', no, query: everything, excerpt: excerpt.id });
        return { href, outside: false };
      }
      const href = sentenceLink(excerpt);
      if (href !== null) return { href, outside: true };
      return {
        href: routeHash({ page: 'excerpts', asked: { ...everyExcerpt, canonicalUrl } }),
        outside: false,
      };
    },
  };
}
