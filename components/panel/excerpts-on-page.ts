import type { PageExcerpt } from '../../lib/messaging/protocol.ts';
import type { EditedExcerpt, ExcerptDraft } from '../excerpt/excerpt-draft.ts';

/** What a reader can do with the excerpts of the page in front. */
export interface PageExcerptActions {
  readonly jump: (id: string) => void;
  readonly edit: (id: string) => void;
  readonly save: (id: string, draft: ExcerptDraft) => void;
  readonly cancel: (id: string, draft: ExcerptDraft) => void;
  readonly remove: (id: string) => void;
  /** Attaches an orphan to what is selected on the page. */
  readonly attach: (id: string) => void;
  /** Opens the library on the excerpts of this article. */
  readonly openInLibrary: () => void;
}

/** The excerpts of the page in front. */
export interface ExcerptsOnPage {
  /** In the order of their places, orphans last. */
  readonly excerpts: readonly PageExcerpt[];
  /** What is being edited, else null. */
  readonly edited: EditedExcerpt | null;
  /** The reader's tags, most frequent first. */
  readonly tags: readonly string[];
  readonly actions: PageExcerptActions;
}
