const HIDDEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT)$/;

/** The text nodes of an element as pieces, blank ones left out: what sites print side by side without a separator stays apart. */
export function piecesOf(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 5, (node) =>
    node.nodeType === 3 ? 1 : HIDDEN.test(node.nodeName.toUpperCase()) ? 2 : 3,
  );
  const pieces: string[] = [];
  while (walker.nextNode() !== null) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (text !== '') pieces.push(text);
  }
  return pieces;
}

/** The first element with text that one of the selectors finds, selectors in their order. */
export function firstWithText(document: Document, selectors: readonly string[] = []): Element | null {
  return allWithText(document, selectors)[0] ?? null;
}

/** All elements with text, selector by selector. */
export function allWithText(document: Document, selectors: readonly string[] = []): Element[] {
  return selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].filter((element) => (element.textContent ?? '').trim() !== ''),
  );
}
