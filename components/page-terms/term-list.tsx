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
  /** Opens a term's card; rows then have a second button for it. */
  readonly onOpen?: ((term: PageTerm) => void) | undefined;
  /** False where another box searches the terms. Default: a long list has a box of its own. */
  readonly filterable?: boolean;
}

/** The terms of a page, one Tab stop in all; arrow keys, Home and End move between them. */
export function TermList({ terms, jumped, onJump, onOpen, filterable = true }: TermListProps) {
  const query = useSignal('');
  const current = useSignal<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const filterId = useId();
  const filtered = filterable && terms.length > filterFrom;
  const shown = filtered ? filterTerms(terms, query.value) : terms;
  const reachable = Math.max(
    0,
    shown.findIndex((term) => term.conceptId === current.value),
  );

  function move(event: KeyboardEvent, from: number): void {
    const row = nextRow(event.key, from, shown.length);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('.term')[row]?.focus();
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
            onOpen={onOpen ? () => onOpen(term) : null}
            reachable={row === reachable}
            term={term}
          />
        ))}
      </ul>
    </>
  );
}
