import type { OwnTerm } from '../../lib/glossary/own-term.ts';
import type { TextPlace, UnlistedInText } from '../../lib/page/analyse-text.ts';
import type { PageActions } from '../popup/page-actions.ts';

/** What a reader can do in the side panel beyond what the popup offers. */
export interface PanelActions extends PageActions {
  readonly jumpTo: (place: TextPlace) => void;
  /** Opens a concept's own page. */
  readonly openConcept: (conceptId: string) => void;
  /** Puts a concept on the study list or takes it off. */
  readonly study: (conceptId: string, studied: boolean) => void;
  readonly openLibrary: () => void;
  readonly openArticle: (url: string) => void;
  readonly ignore: (term: UnlistedInText) => void;
  readonly stopIgnoring: (term: UnlistedInText) => void;
  /** Makes a term of the reader's own. */
  readonly addTerm: (term: UnlistedInText) => void;
  readonly removeTerm: (term: OwnTerm) => void;
  /** Opens a term of the reader's own for writing. */
  readonly editTerm: (term: OwnTerm) => void;
}

/** What came of the reader's last action, and the way back where there is one. */
export interface PanelNotice {
  readonly text: string;
  readonly undo: (() => void) | null;
}
