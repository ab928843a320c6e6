import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

/** How others mark a page: each wraps what it finds in elements. All give the number of marks. */
export const peers: Readonly<Record<string, (root: HTMLElement, terms: readonly string[]) => number>> = {
  'mark.js mark()': (root, terms) => {
    new Mark(root).mark([...terms], { separateWordSearch: false, diacritics: false });
    return root.querySelectorAll('mark').length;
  },
  'mark.js markRegExp()': (root, terms) => {
    new Mark(root).markRegExp(alternation(terms));
    return root.querySelectorAll('mark').length;
  },
  findAndReplaceDOMText: (root, terms) => {
    findAndReplaceDOMText(root, { find: alternation(terms), wrap: 'mark' });
    return root.querySelectorAll('mark').length;
  },
  'wrapping by splitText': (root, terms) => wrapBySplitting(root, alternation(terms)),
};

/** Longest first, so that an alternation finds the longest at each place. */
function alternation(terms: readonly string[]): RegExp {
  const escaped = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

function wrapBySplitting(root: HTMLElement, pattern: RegExp): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let count = 0;
  for (const node of nodes) {
    for (const { index, 0: found } of [...node.data.matchAll(pattern)].reverse()) {
      const term = node.splitText(index);
      term.splitText(found.length);
      const mark = document.createElement('mark');
      term.replaceWith(mark);
      mark.append(term);
      count += 1;
    }
  }
  return count;
}
