const OFF_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'button',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
]);
const ELEMENT = 1;
const TEXT = 3;

/**
 * The head of an element's text outside links and page furniture, at most `limit` UTF-16 units, read no further.
 * Walks by hand: a TreeWalker's filter is a call out of the browser's code for every node.
 */
export function sampleText(root: Element, limit: number): string {
  let text = '';
  let raw = '';
  let node = root.firstChild;
  while (node !== null) {
    const type = node.nodeType;
    let inside: ChildNode | null = null;
    if (type === TEXT) raw += (node as Text).data;
    else if (type === ELEMENT && !isOff(node as Element)) {
      // Most paragraphs hold nothing but text: one call instead of four.
      if ((node as Element).firstElementChild === null) raw += node.textContent;
      else inside = node.firstChild;
    }
    if (text.length + raw.length >= limit) {
      text += squeeze(raw);
      raw = '';
      if (text.length >= limit) break;
    }
    node = inside ?? following(node, root);
  }
  return (text + squeeze(raw)).slice(0, limit);
}

/** Called for long stretches, not for every node: each call costs as much as a hundred characters. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\u00ad]+/g, '');
}

function isOff(element: Element): boolean {
  const name = element.localName;
  return name === 'a' ? element.hasAttribute('href') : OFF_TEXT.has(name);
}

/** The next node in document order that isn't inside `node`; null at the end of `root`. */
function following(node: ChildNode, root: Element): ChildNode | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
