import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import { copyText } from '../../lib/dom/copy-text.ts';
import { speaker } from '../../lib/dom/speak.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { entryText } from '../../lib/page/entry-text.ts';
import { mistakeReport } from '../../lib/page/mistake-report.ts';
import type { Reading } from '../../lib/page/page.ts';
import { type AdjustControls, adjustControls } from './adjust-controls.ts';

/** What the buttons of the card do, and what they have done so far. */
export interface CardControls {
  /** The card's element while it is open. */
  readonly frame: ReadonlySignal<HTMLElement | null>;
  readonly setFrame: (element: HTMLElement | null) => void;
  /** A sentence about what has just happened, else empty. */
  readonly notice: ReadonlySignal<string>;
  readonly speaking: ReadonlySignal<boolean>;
  readonly canSpeak: boolean;
  readonly open: (conceptId: string) => void;
  /** Opens the concept's page in the library. */
  readonly openPage: (conceptId: string) => void;
  readonly back: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly copy: (entry: ConceptEntry) => void;
  readonly report: (entry: ConceptEntry) => void;
  readonly toggleSpeech: (entry: ConceptEntry) => void;
  readonly adjust: AdjustControls;
  /** Silence and an empty notice: for another concept, or none. */
  readonly reset: () => void;
}

export function cardControls({ session, explanation, jumpTo }: Reading): CardControls {
  const frame = newSignal<HTMLElement | null>(null);
  const notice = newSignal('');
  const speaking = newSignal(false);
  const voice = speaker(session.document.defaultView ?? window);
  const say = (key: MessageKey): void => {
    notice.value = message(key);
  };

  const adjust = adjustControls((text) => {
    notice.value = text;
  });

  function reset(): void {
    adjust.reset();
    if (speaking.peek()) voice.stop();
    speaking.value = false;
    notice.value = '';
  }

  /** Another concept in the same card: nothing of the last one stays, and focus isn't lost with its button. */
  async function moveOn(go: () => void | Promise<void>): Promise<void> {
    reset();
    await go();
    frame.value?.focus({ preventScroll: true });
    frame.value?.querySelector('.body')?.scrollTo({ top: 0 });
  }

  async function put(text: string, done: MessageKey, failed: MessageKey): Promise<void> {
    say((await copyText(text, frame.value ?? session.document.body)) ? done : failed);
  }

  return {
    frame,
    setFrame(element) {
      frame.value = element;
    },
    notice,
    speaking,
    canSpeak: voice.available,
    adjust,
    reset,
    open: (conceptId) =>
      void moveOn(async () => {
        if (!(await explanation.open(conceptId))) say('noAnswer');
      }),
    async openPage(conceptId) {
      if (!(await sendToBackground('concept.open', { conceptId })).ok) say('noAnswer');
    },
    back: () => void moveOn(explanation.back),
    step(direction) {
      const next = explanation.step(direction);
      if (next) jumpTo(next);
    },
    copy: (entry) => void put(entryText(entry), 'copied', 'copyFailed'),
    report: (entry) => void put(mistakeReport(entry), 'reportCopied', 'reportNotCopied'),
    toggleSpeech({ concept }) {
      if (speaking.value) {
        reset();
        return;
      }
      speaking.value = true;
      voice.speak(`${concept.prefLabel.zh}。${concept.definition.zh}`, () => {
        speaking.value = false;
      });
    },
  };
}
