import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Request } from '../../lib/messaging/protocol.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';

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
    change: Request<'concept.adjust'>['change'],
  ): Promise<boolean> {
    const label = concept.prefLabel.zh;
    const answer = await sendToBackground('concept.adjust', { conceptId: concept.id, label, change });
    if (!answer.ok) say(problemMessage(answer.failure.key, answer.failure.values));
    return answer.ok;
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
