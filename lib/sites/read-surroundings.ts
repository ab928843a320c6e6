/** The pieces of text around an article's body. */
export interface Surroundings {
  /** Between headline and body (without a headline: the last pieces before the body). */
  readonly head: readonly string[];
  /** After the body. */
  readonly tail: readonly string[];
}

const OFF = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION|ASIDE|FOOTER|NAV|LI)$/;
const MAX_PIECE = 160;
const REACH = 40;

/** Reads the text nodes between a headline and its body and those after the body, a piece each. */
export function readSurroundings(
  document: Document,
  title: Element | null,
  body: Element | null,
): Surroundings {
  if (document.body === null) return { head: [], tail: [] };
  const walker = document.createTreeWalker(document.body, 5, (node) => {
    if (node.nodeType === 3) return 1;
    if (node === title || node === body) return 1;
    return OFF.test(node.nodeName.toUpperCase()) && !(body !== null && node.contains(body)) ? 2 : 3;
  });
  let head: string[] = [];
  const tail: string[] = [];
  let into: string[] = head;
  let node = walker.nextNode();
  while (node !== null) {
    if (node === title || node === body) {
      if (node === body) into = tail;
      else if (into === head) into = head = [];
      node = afterSubtree(walker);
      continue;
    }
    const text = (node.nodeValue ?? '').trim();
    if (text !== '' && text.length <= MAX_PIECE) into.push(text);
    if (tail.length > REACH) break;
    node = walker.nextNode();
  }
  return { head: title === null ? head.slice(-REACH) : head.slice(0, REACH), tail };
}

/** The next node that isn't inside the current one. */
function afterSubtree(walker: TreeWalker): Node | null {
  const start = walker.currentNode;
  let next = walker.nextNode();
  while (next !== null && start.contains(next)) next = walker.nextNode();
  return next;
}
