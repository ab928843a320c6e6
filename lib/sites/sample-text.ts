const OFF_TEXT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION|BUTTON|NAV|HEADER|FOOTER|ASIDE|FORM|IFRAME)$/;
const REJECT = 2;
const SKIP = 3;
const ACCEPT = 1;
const ELEMENT_AND_TEXT = 5;

/** The head of an element's text outside links and page furniture, at most `limit` UTF-16 units, read no further. */
export function sampleText(root: Element, limit: number): string {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENT_AND_TEXT, (node) => {
    if (node.nodeType === 3) return ACCEPT;
    const name = node.nodeName.toUpperCase();
    return OFF_TEXT.test(name) || (name === 'A' && (node as Element).hasAttribute('href')) ? REJECT : SKIP;
  });
  let text = '';
  while (text.length < limit && walker.nextNode() !== null) {
    text += (walker.currentNode.nodeValue ?? '').replace(/[\s\u200b-\u200f\u2060\u00ad]+/g, '');
  }
  return text.slice(0, limit);
}
