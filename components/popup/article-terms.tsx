import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { PageState, PageTerm } from '../../lib/messaging/protocol.ts';
import { type Jumped, TermList } from '../page-terms/term-list.tsx';

interface ArticleTermsProps {
  readonly state: PageState;
  readonly jumped: Jumped | null;
  readonly onJump: (term: PageTerm) => void;
  /** Opens a term's card. */
  readonly onOpen: (term: PageTerm) => void;
}

/** The terms of an article with their totals; says so while they are still being found, or where none is. */
export function ArticleTerms({ state, jumped, onJump, onOpen }: ArticleTermsProps) {
  const { terms, complete, problem } = state;
  const occurrences = terms.reduce((sum, term) => sum + term.count, 0);
  const pending = terms.length === 0 && !complete;
  return (
    <section class="article-terms">
      <div class="article-terms-head">
        <h2>{pending ? message('stillLooking') : message('pageTerms', String(terms.length))}</h2>
        {terms.length > 0 && (
          <p>{complete ? message('occurrencesTotal', String(occurrences)) : message('stillLooking')}</p>
        )}
      </div>
      {problem && <p class="problem">{problemMessage(problem)}</p>}
      {terms.length > 0 && (
        // The popup's own box searches these terms too.
        <TermList filterable={false} jumped={jumped} onJump={onJump} onOpen={onOpen} terms={terms} />
      )}
      {terms.length === 0 && complete && <p class="hint">{message('noTerms')}</p>}
    </section>
  );
}
