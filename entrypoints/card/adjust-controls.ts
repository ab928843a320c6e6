import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import { adjustmentOf, withAdjustment } from '../../lib/glossary/change-own-terms.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { Adjustment } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { changeOwnTerms } from '../../lib/settings/keep-own-terms.ts';

/** What the reader says of the concept of a card. */
export interface AdjustControls {
  /** True once the concept was disabled from this card, which stays open so that it can be taken back. */
  readonly disabled: ReadonlySignal<boolean>;
  readonly setKnown: (entry: ConceptEntry, known: boolean) => void;
  readonly setDisabled: (entry: ConceptEntry, disabled: boolean) => void;
  readonly reset: () => void;
}

/** `say` shows a sentence in the card. */
export function adjustControls(say: (text: string) => void): AdjustControls {
  const disabled = newSignal(false);

  async function adjust(
    { concept }: ConceptEntry,
    change: Partial<Pick<Adjustment, 'known' | 'disabled'>>,
  ): Promise<boolean> {
    const about = { id: concept.id, label: concept.prefLabel.zh };
    const written = await changeOwnTerms((current) =>
      withAdjustment(current, { ...adjustmentOf(current, about), ...change, modifiedAt: Date.now() }),
    );
    if (!written.ok) say(problemMessage(written.failure.key, written.failure.values));
    return written.ok;
  }

  return {
    disabled,
    async setKnown(entry, known) {
      if (await adjust(entry, { known })) say(message(known ? 'ownKnownNow' : 'ownKnownNoMore'));
    },
    async setDisabled(entry, isDisabled) {
      if (!(await adjust(entry, { disabled: isDisabled }))) return;
      disabled.value = isDisabled;
      say(message(isDisabled ? 'ownDisabledNow' : 'ownEnabledNow', entry.concept.prefLabel.zh));
    },
    reset: () => {
      disabled.value = false;
    },
  };
}
