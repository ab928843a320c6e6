import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import type { PageCommand } from '../messaging/protocol.ts';
import type { Explanation } from './explanation.ts';
import type { JumpTo } from './jump.ts';
import { occurrenceRects } from './marks.ts';
import { marked, type Occurrence, occurrencesOf } from './occurrences.ts';
import type { Session } from './session.ts';

/** What a live region should say; null at first. `count` is 0 where the article has no term. */
export interface Announcement {
  readonly label: string;
  readonly number: number;
  readonly count: number;
}

export interface TermKeys {
  readonly announcement: ReadonlySignal<Announcement | null>;
  /** Carries out a command of the browser's `commands` or of the context menu. */
  run(command: Exclude<PageCommand, 'save-excerpt'>): void;
}

/** Walks the article's terms by keyboard: the way in for readers who do not hover. */
export function termKeys(session: Session, explanation: Explanation, jumpTo: JumpTo): TermKeys {
  const announcement = newSignal<Announcement | null>(null);
  let last: Occurrence | null = null;

  function current(): Occurrence | null {
    const now = explanation.current.value;
    return now.kind === 'nothing' ? last : now.occurrence;
  }

  function step(direction: 1 | -1): void {
    const all = marked(session);
    const next = all.at((startAt(all, direction) + direction) % all.length);
    if (!next) {
      announcement.value = { label: '', number: 0, count: 0 };
      return;
    }
    last = next;
    jumpTo(next);
    explanation.show(next, 'keyboard');
    announce(next);
  }

  /** Index to step from: the current term, else the one just before what is on the screen. */
  function startAt(all: readonly Occurrence[], direction: 1 | -1): number {
    const from = current();
    const known = from
      ? all.findIndex(({ block, match }) => block === from.block && match === from.match)
      : -1;
    if (known >= 0) return known;
    const visible = all.findIndex((one) => (occurrenceRects(one)[0]?.top ?? -1) >= 0);
    if (visible < 0) return direction === 1 ? -1 : 0;
    return direction === 1 ? visible - 1 : visible;
  }

  function announce(occurrence: Occurrence): void {
    const { conceptId } = occurrence.match;
    const same = occurrencesOf(session, conceptId);
    const label = session.entries.get(conceptId)?.concept.prefLabel.zh ?? '';
    announcement.value = { label, number: same.indexOf(occurrence) + 1, count: same.length };
  }

  function pin(): void {
    const now = explanation.current.value;
    const occurrence = now.kind === 'card' ? null : current();
    if (occurrence) explanation.pin(occurrence);
    else if (now.kind === 'nothing') {
      step(1);
      if (last) explanation.pin(last);
    }
  }

  function explainSelection(): void {
    const range = session.document.getSelection()?.rangeCount
      ? session.document.getSelection()?.getRangeAt(0)
      : null;
    const inside = range ? marked(session).find((one) => touches(range, one)) : undefined;
    if (inside) explanation.pin(inside);
    else announcement.value = { label: '', number: 0, count: 0 };
  }

  return {
    announcement,
    run(command) {
      if (command === 'next-term') step(1);
      else if (command === 'previous-term') step(-1);
      else if (command === 'pin-term') pin();
      else explainSelection();
    },
  };
}

/** True where a selection shares a character with an occurrence, or a caret stands at it. */
function touches(range: Range, { block, match }: Occurrence): boolean {
  return block.runs.some(({ node, start, from, length }) => {
    const begin = Math.max(match.start, start);
    const end = Math.min(match.end, start + length);
    if (begin >= end || node.getRootNode() !== range.commonAncestorContainer.getRootNode()) return false;
    // comparePoint: -1 before the range, 0 inside, 1 after it.
    return (
      range.comparePoint(node, from + begin - start) <= 0 && range.comparePoint(node, from + end - start) >= 0
    );
  });
}
