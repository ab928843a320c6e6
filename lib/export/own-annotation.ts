import type { Doubles, Excerpt } from '../excerpt/excerpt.ts';

/** What an annotation of ours says beside the standard's words, under `ownTerm`: with both, nothing of an excerpt is lost. */
export interface OwnAnnotation
  extends Pick<Excerpt, 'mark' | 'printed' | 'context' | 'conceptIds' | 'modified' | 'source' | 'deletedAt'> {
  /** In UTF-16 units of the canonical text; the standard's selector counts code points. */
  readonly position: Excerpt['target']['position'];
  readonly paragraph: Excerpt['target']['paragraph'];
  /** What tells the excerpt from what is like it in its text; see `ExcerptTarget`. */
  readonly rival?: number;
  readonly doubles?: Doubles;
}

export function ownAnnotation(excerpt: Excerpt): OwnAnnotation {
  const { mark, printed, context, conceptIds, modified, source, deletedAt, target } = excerpt;
  const { quote: _, ...place } = target;
  return {
    mark,
    printed,
    context,
    conceptIds,
    modified,
    source,
    deletedAt,
    ...place,
  };
}
