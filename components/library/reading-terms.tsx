import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { type Jumped, TermList } from '../page-terms/term-list.tsx';

interface ReadingTermsProps {
  /** Null until the reading has begun. */
  readonly page: PageState | null;
  readonly jumped: Jumped | null;
  readonly onJump: (conceptId: string) => void;
}

/** The terms of the article beside it. Each leads to its next occurrence in the text. */
export function ReadingTerms({ page, jumped, onJump }: ReadingTermsProps) {
  const terms = page?.terms ?? [];
  const looking = page === null || (terms.length === 0 && !page.complete);
  return (
    <section class="reading-terms">
      <h2>{looking ? message('stillLooking') : message('pageTerms', String(terms.length))}</h2>
      {page?.problem && <p>{problemMessage(page.problem)}</p>}
      {page?.enabled === false && <p>{message('libMarksOff')}</p>}
      {page?.enabled && page.complete && terms.length === 0 && <p>{message('noTerms')}</p>}
      {terms.length > 0 && (
        <TermList jumped={jumped} onJump={({ conceptId }) => onJump(conceptId)} terms={terms} />
      )}
    </section>
  );
}
