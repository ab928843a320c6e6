import { cleanTags } from './clean-tags.ts';
import type { Excerpt, ExcerptMark, ExcerptSource, ExcerptTarget } from './excerpt.ts';

/** What makes an excerpt: the words and where they stand, and what the reader says of them. */
export interface ExcerptMaking {
  /** A fresh UUID. */
  readonly id: string;
  readonly source: ExcerptSource;
  readonly target: ExcerptTarget;
  readonly printed: string;
  readonly context: string;
  /** Concepts inside it, as often as they occur. */
  readonly conceptIds: readonly string[];
  readonly mark: ExcerptMark;
  readonly note?: string;
  /** As the reader typed them. */
  readonly tags?: readonly string[];
}

/** A new excerpt, saved at a moment. Whether it fits is said by `isExcerpt`. */
export function newExcerpt(making: ExcerptMaking, at: number): Excerpt {
  const { id, source, target, printed, context, conceptIds, mark, note = '', tags = [] } = making;
  return {
    id,
    source,
    target,
    printed,
    context,
    conceptIds: [...new Set(conceptIds)],
    mark,
    note,
    tags: cleanTags(tags),
    deletedAt: null,
    createdAt: at,
    modified: { mark: at, note: at, tags: at, target: at, deletedAt: at },
  };
}
