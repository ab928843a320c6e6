import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { PageTerm } from '../../lib/messaging/protocol.ts';
import { filterFrom, filterTerms } from './filter-terms.ts';
import { nextRow } from './next-row.ts';
import { TermRow } from './term-row.tsx';
import './term-list.css';

/** The occurrence that was jumped to last. */
export interface Jumped {
  readonly conceptId: string;
  /** Counts from 0. */
  readonly index: number;
}

interface TermListProps {
  readonly terms: readonly PageTerm[];
  readonly jumped: Jumped | null;
  readonly onJump: (term: PageTerm) => void;
}

/** The terms of a page, one Tab stop in all; arrow keys, Home and End move between them. */
export function TermList({ terms, jumped, onJump }: TermListProps) {
  const query = useSignal('');
  const current = useSignal<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const filterId = useId();
  const filtered = terms.length > filterFrom;
  const shown = filtered ? filterTerms(terms, query.value) : terms;
  const reachable = Math.max(
    0,
    shown.findIndex((term) => term.conceptId === current.value),
  );

  function move(event: KeyboardEvent, from: number): void {
    const row = nextRow(event.key, from, shown.length);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[row]?.focus();
  }

  return (
    <>
      {filtered && (
        <div class="term-filter">
          <label class="visually-hidden" for={filterId}>
            {message('filterTerms')}
          </label>
          <input
            autocomplete="off"
            id={filterId}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => event.key === 'ArrowDown' && move(event, -1)}
            placeholder={`${message('filterTerms')} (${message('filterPlaceholder')})`}
            spellcheck={false}
            type="search"
            value={query}
          />
          <p class="visually-hidden" role="status">
            {query.value.trim() && message('filterFound', String(shown.length))}
          </p>
        </div>
      )}
      {shown.length === 0 && <p class="term-none">{message('filterNone', query.value.trim())}</p>}
      <ul
        aria-label={message('pageTerms', String(terms.length))}
        class="term-list"
        onKeyDown={(event) => move(event, reachable)}
        ref={list}
      >
        {shown.map((term, row) => (
          <TermRow
            index={jumped?.conceptId === term.conceptId ? jumped.index : null}
            key={term.conceptId}
            onFocus={() => {
              current.value = term.conceptId;
            }}
            onJump={() => onJump(term)}
            reachable={row === reachable}
            term={term}
          />
        ))}
      </ul>
    </>
  );
}
