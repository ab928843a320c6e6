import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import { anchor } from './anchor.ts';
import type { Anchoring, AnchorText } from './anchoring.ts';

/** Finds excerpts in a text, each as `anchor` does, in their order. The text's tables are made once. */
export function anchorAll(text: AnchorText, targets: readonly ExcerptTarget[]): Anchoring[] {
  return targets.map((target) => anchor(text, target));
}
