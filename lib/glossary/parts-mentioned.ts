import { foldLightly } from '../text/fold-lightly.ts';
import type { Concept } from './concept.ts';

/** For each part of a counted term, whether an article's text names it by its label or another of its forms. */
export function partsMentioned(concept: Concept, text: string): boolean[] {
  const folded = foldLightly(text);
  return (concept.parts ?? []).map(({ label, forms = [] }) =>
    [label.zh, ...forms].some((form) => folded.includes(foldLightly(form))),
  );
}
