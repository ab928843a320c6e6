/** The contenders of peers.ts, which itself runs in a page only. */
export const peers = [
  'mark.js mark()',
  'mark.js markRegExp()',
  'findAndReplaceDOMText',
  'wrapping by splitText',
] as const;
