import { isEditable } from '../dom/editable.ts';
import { canBeSelected, selectedRange, stretchesIn } from '../dom/selected-stretches.ts';
import type { Span } from '../text/span.ts';
import { paragraphsOf, placesOf, spanOf, trimmed } from './canonical-text.ts';
import type { Place, Session } from './session.ts';

/** What the reader has selected of the article. */
export interface SelectedText {
  /** In the canonical text of the article's parts. */
  readonly span: Span;
  readonly places: readonly Place[];
  /** As the reader saw it, breaks and spaces included. */
  readonly printed: string;
  /** True where it was selected from its end to its beginning. */
  readonly isBackward: boolean;
}

/**
 * What is selected of the article now, without what lies outside it and without white space at its ends. Null
 * where nothing is, where the page says that it can't be selected, and where the reader writes.
 */
export function selectedText({ document, parts }: Session): SelectedText | null {
  const blocks = parts.peek().map(({ block }) => block);
  const roots = new Set(blocks.map(({ container }) => container.getRootNode()));
  const range = selectedRange(
    document,
    [...roots].filter((root) => root instanceof ShadowRoot),
  );
  if (!range) return null;
  const ends = [range.startContainer, range.endContainer];
  if (ends.some(isEditable) || !ends.some(canBeSelected)) return null;
  const selection = document.getSelection();
  const seen = selection?.toString() ?? '';
  // Text that can't be selected has no words in a selection. Browsers give none of a shadow root either.
  if (seen.trim() === '' && range.startContainer.getRootNode() === document) return null;
  const covered = spanOf(parts.peek(), stretchesIn(blocks, range));
  const text = paragraphsOf(parts.peek()).join('\n');
  const span = covered && trimmed(text, covered);
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  return {
    span,
    places: placesOf(parts.peek(), span),
    printed: sameWords(seen, words) ? seen.trim() : words,
    isBackward: selection !== null && isBackward(selection),
  };
}

const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

function isBackward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!anchorNode || !focusNode) return false;
  if (anchorNode === focusNode) return focusOffset < anchorOffset;
  return (anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
