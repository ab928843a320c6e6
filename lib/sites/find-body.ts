const OFF = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|HEADER|FOOTER|ASIDE|FORM|SELECT|TEXTAREA|BUTTON|IFRAME)$/;
const OFF_NAME =
  /(?:^|[\s_-])(?:nav|menu|footer|foot|header|aside|sidebar|side|comment|comments|related|recommend|hot|rank|breadcrumb|crumbs|share|copyright|tuijian)(?:$|[\s_-])/i;
const GENERIC_BLOCK = /^(?:P|SECTION|DIV|ARTICLE|MAIN|TD|SPAN|FONT|BLOCKQUOTE|LI|CENTER)$/;
const MIN_SCORE = 3;

/**
 * Finds the element that holds an article's text on a page nobody described: each text node gives its Chinese
 * punctuation and length to its parent block, a part to the one above; text in links takes away. `null` if there is
 * no running text.
 */
export function findBody(document: Document): Element | null {
  const root = document.body;
  if (root === null) return null;
  const scores = new Map<Element, number>();
  const walker = document.createTreeWalker(root, 5, (node) => {
    if (node.nodeType === 3) return 1;
    const element = node as Element;
    const off =
      OFF.test(element.nodeName.toUpperCase()) ||
      OFF_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
    return off && !/article|content/i.test(element.id) ? 2 : 3;
  });
  while (walker.nextNode() !== null) credit(walker.currentNode, scores);
  let best: Element | null = null;
  let bestScore = MIN_SCORE;
  for (const [element, score] of scores) {
    if (score <= bestScore) continue;
    best = element;
    bestScore = score;
  }
  return best;
}

function credit(node: Node, scores: Map<Element, number>): void {
  const text = (node.nodeValue ?? '').trim();
  const points = (text.match(/[，。；！？：“]/g)?.length ?? 0) + Math.min(text.length / 100, 3);
  if (text.length < 10 || points === 0) return;
  const inLink = node.parentElement?.closest('a[href]') !== null;
  const block = blockOf(node.parentElement);
  if (block === null) return;
  // The container of paragraphs is wanted, not the longest paragraph.
  const around = /^(?:P|SPAN|FONT|SECTION|BLOCKQUOTE)$/.test(block.nodeName.toUpperCase())
    ? block.parentElement
    : block;
  const weight = inLink ? -points : points;
  if (around === null) return;
  scores.set(around, (scores.get(around) ?? 0) + weight);
  const above = around.parentElement;
  if (above !== null && above !== around.ownerDocument.documentElement)
    scores.set(above, (scores.get(above) ?? 0) + weight * 0.6);
}

function blockOf(element: Element | null): Element | null {
  let at = element;
  while (
    at !== null &&
    !/^(?:P|SECTION|DIV|ARTICLE|MAIN|TD|BLOCKQUOTE|LI|BODY|CENTER)$/.test(at.nodeName.toUpperCase())
  ) {
    at = at.parentElement;
  }
  return at !== null &&
    (GENERIC_BLOCK.test(at.nodeName.toUpperCase()) || at.nodeName.toUpperCase() === 'BODY')
    ? at
    : null;
}
