import type { Excerpt, ExcerptFields } from '../../lib/excerpt/excerpt.ts';

/** What the reader may write of an excerpt. */
export type ExcerptDraft = Pick<ExcerptFields, 'mark' | 'note' | 'tags'>;

/** An excerpt that is being edited, and how far that has come. */
export interface EditedExcerpt {
  readonly id: string;
  readonly draft: ExcerptDraft;
}

/** What an excerpt says now, to be changed. */
export function draftOf({ mark, note, tags }: Excerpt): ExcerptDraft {
  return { mark, note, tags };
}

/** True where two drafts say the same. */
export function sameDraft(one: ExcerptDraft, other: ExcerptDraft): boolean {
  return one.mark === other.mark && one.note === other.note && one.tags.join('\n') === other.tags.join('\n');
}
