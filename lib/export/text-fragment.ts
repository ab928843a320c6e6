import type { Span } from '../text/span.ts';
import { looseText } from './loose-text.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address of a stretch of a page by text fragment: `#:~:text=[prefix-,]start[,end][,-suffix]`. `text` is the canonical
 * text of the page's article, `span` the stretch in it. A fragment that the address has stays before the directive. Where
 * no directive names this place and no other, the address is given back without one: better none than the wrong place.
 */
export function textFragmentUrl(
  url: string,
  text: string,
  span: Span,
  loose: string = looseText(text),
): string {
  const address = url.replace(/:~:.*$/s, '').replace(/#$/, '');
  const directive = textDirective(text, loose, span);
  if (directive === null) return address;
  const { prefix, start, end, suffix } = directive;
  const terms = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === '' ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** Percent-encoded, and besides what the directive's syntax has a use for, what Markdown and chats take for their own. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-_!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
