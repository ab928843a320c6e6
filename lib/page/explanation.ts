import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ConceptEntry } from '../messaging/protocol.ts';
import type { Result } from '../outcome/result.ts';
import type { Box } from './grace-path.ts';
import { occurrenceRects } from './marks.ts';
import { isAt, type Occurrence, occurrencesOf } from './occurrences.ts';
import type { Session } from './session.ts';

/** What is being explained, and how. One owner: a tooltip and a card are never open together. */
export type Explained =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'tooltip';
      readonly occurrence: Occurrence;
      /** The line box of the term under the pointer, viewport coordinates at the time of opening. */
      readonly line: Box;
      readonly by: 'pointer' | 'keyboard';
    }
  | {
      readonly kind: 'card';
      /** Concepts opened one from another; the last is shown, the ones before are the way back. */
      readonly trail: readonly string[];
      /** The occurrence last jumped to or pinned; null where the concept isn't in the article. */
      readonly occurrence: Occurrence | null;
    };

export interface Explanation {
  readonly current: ReadonlySignal<Explained>;
  /** Opens the tooltip of an occurrence beside `line`, or beside its first visible line. */
  show(occurrence: Occurrence, by: 'pointer' | 'keyboard', line?: Box): boolean;
  /** Pins an occurrence into the card. */
  pin(occurrence: Occurrence): void;
  /** Opens another concept in the card; false where its entry can't be had. */
  open(conceptId: string): Promise<boolean>;
  /** One step back in the card. */
  back(): void;
  /** The card's next (1) or previous (-1) occurrence, going round; null where there is none. */
  step(direction: 1 | -1): Occurrence | null;
  close(): void;
}

export type AskForEntries = (ids: readonly string[]) => Promise<Result<readonly ConceptEntry[]>>;

export function newExplanation(session: Session, ask: AskForEntries): Explanation {
  const current = signal<Explained>({ kind: 'nothing' });

  async function fetchEntry(conceptId: string): Promise<boolean> {
    if (session.entries.has(conceptId)) return true;
    const reply = await ask([conceptId]);
    if (!reply.ok) {
      session.problem.value = reply.failure.key;
      return false;
    }
    for (const entry of reply.value) session.entries.set(entry.concept.id, entry);
    return session.entries.has(conceptId);
  }

  return {
    current,
    show(occurrence, by, line = occurrenceRects(occurrence)[0]) {
      // No box, no tooltip: one without a place would land in the corner of the screen.
      if (!line || !session.entries.has(occurrence.match.conceptId)) return false;
      current.value = { kind: 'tooltip', occurrence, line, by };
      return true;
    },
    pin(occurrence) {
      current.value = { kind: 'card', trail: [occurrence.match.conceptId], occurrence };
    },
    async open(conceptId) {
      if (!(await fetchEntry(conceptId))) return false;
      const now = current.value;
      const trail = now.kind === 'card' ? now.trail : [];
      const occurrence = occurrencesOf(session, conceptId)[0] ?? null;
      if (trail.at(-1) !== conceptId)
        current.value = { kind: 'card', trail: [...trail, conceptId], occurrence };
      return true;
    },
    back() {
      const now = current.value;
      if (now.kind !== 'card' || now.trail.length < 2) return;
      const trail = now.trail.slice(0, -1);
      const occurrence = occurrencesOf(session, trail.at(-1) ?? '')[0] ?? null;
      current.value = { kind: 'card', trail, occurrence };
    },
    step(direction) {
      const now = current.value;
      if (now.kind !== 'card') return null;
      const all = occurrencesOf(session, now.trail.at(-1) ?? '');
      const at = all.findIndex((one) => isAt(one, now.occurrence));
      const next = all.at((at + direction) % all.length) ?? null;
      if (next) current.value = { ...now, occurrence: next };
      return next;
    },
    close() {
      if (current.value.kind !== 'nothing') current.value = { kind: 'nothing' };
    },
  };
}
