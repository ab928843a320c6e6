import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import type { PageTerm } from '../../lib/messaging/protocol.ts';

interface TermRowProps {
  readonly term: PageTerm;
  /** The occurrence that was jumped to last, counting from 0; null before the first jump. */
  readonly index: number | null;
  /** True for the one row that Tab reaches; the arrow keys move on from it. */
  readonly reachable: boolean;
  readonly onJump: () => void;
  readonly onFocus: () => void;
  /** Opens the term's card; null where the page itself shows it. */
  readonly onOpen: (() => void) | null;
}

/** One term of the page: a button that goes to its next occurrence. */
export function TermRow({ term, index, reachable, onJump, onFocus, onOpen }: TermRowProps) {
  const total = message('termOccurrences', String(term.count));
  const place = index === null ? null : message('occurrenceOf', String(index + 1), String(term.count));
  return (
    <li class="term-item">
      <button class="term" onClick={onJump} onFocus={onFocus} tabIndex={reachable ? 0 : -1} type="button">
        <span class="term-label" lang="zh-CN">
          {term.label}
        </span>
        <span class="term-level" data-level={term.level}>
          {levelMessage(term.level)}
        </span>
        <span aria-hidden="true" class="term-count">
          {place ?? term.count}
        </span>
        <span class="term-english" lang="en">
          {term.labelEn}
        </span>
        <span class="visually-hidden">{total}</span>
      </button>
      {onOpen && (
        <button
          aria-label={message('openCard', term.label)}
          class="term-open"
          onClick={onOpen}
          tabIndex={reachable ? 0 : -1}
          title={message('openCard', term.label)}
          type="button"
        >
          ›
        </button>
      )}
    </li>
  );
}
