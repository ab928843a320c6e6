import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { looseText } from './loose-text.ts';
import { webAddress } from './source-facts.ts';
import { textFragmentUrl } from './text-fragment.ts';

interface KnownText {
  readonly text: string;
  readonly loose: string;
}

/**
 * Gives links to the very words of excerpts by text fragment. `textOf` gives an article's canonical text, or null where
 * it isn't known; then the paragraph that the excerpt remembers has to do. Where that has other words, too, as after an
 * orphan was attached to a new place, the link leads to the article. Null for an article that isn't on the web.
 */
export function sentenceLinks(
  textOf: (canonicalUrl: string) => string | null,
): (excerpt: Excerpt) => string | null {
  const known = new Map<string, KnownText | null>();
  const look = (canonicalUrl: string): KnownText | null => {
    const before = known.get(canonicalUrl);
    if (before !== undefined) return before;
    const text = textOf(canonicalUrl);
    const now = text === null ? null : { text, loose: looseText(text) };
    known.set(canonicalUrl, now);
    return now;
  };
  return ({ source, target, context }) => {
    if (webAddress(source) === null) return null;
    const { quote, position, paragraph } = target;
    const article = look(source.canonicalUrl);
    if (article && holds(article.text, quote.exact, position))
      return textFragmentUrl(source.url, article.text, position, article.loose);
    const inContext = { start: paragraph.start, end: paragraph.start + quote.exact.length };
    if (paragraph.digest !== '' && holds(context, quote.exact, inContext))
      return textFragmentUrl(source.url, context, inContext);
    return source.url;
  };
}

function holds(text: string, exact: string, { start, end }: Span): boolean {
  return end > start && text.slice(start, end) === exact;
}
