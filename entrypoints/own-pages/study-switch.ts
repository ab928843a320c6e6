import { type ReadonlySignal, signal } from '@preact/signals';
import type { Library } from '../../lib/library/library.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import { listedStudyCard, removedStudyCard } from '../../lib/study/study-card.ts';

/** Puts concepts on the study list and takes them off, where the list itself is not shown. */
export interface StudySwitch {
  /** Concepts on the list; null until `read`. */
  readonly studied: ReadonlySignal<ReadonlySet<string> | null>;
  readonly read: () => Promise<void>;
  /** Gives null once it is stored, else what went wrong. */
  readonly set: (conceptId: string, studied: boolean) => Promise<Failure | null>;
}

export function createStudySwitch(openLibrary: () => Promise<Library>, now: () => number): StudySwitch {
  const studied = signal<ReadonlySet<string> | null>(null);

  async function read(): Promise<void> {
    try {
      const cards = await (await openLibrary()).study.cards();
      studied.value = new Set(cards.map(({ conceptId }) => conceptId));
    } catch {
      studied.value = null;
    }
  }

  return {
    studied,
    read,
    set: async (conceptId, on) => {
      const { study } = await openLibrary();
      const changed = await study.change([conceptId], (card) => {
        if (on) return listedStudyCard(card, conceptId, now());
        return card && removedStudyCard(card, now());
      });
      if (!changed.ok) return changed.failure;
      await read();
      return null;
    },
  };
}
