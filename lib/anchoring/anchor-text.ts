import type { AnchorText } from './anchoring.ts';

/** The canonical text of these paragraphs, given in reading order and as the reader sees them. */
export function anchorText(paragraphs: readonly string[]): AnchorText {
  return { paragraphs, text: paragraphs.join('\n') };
}
