import { signal } from '@preact/signals';
import { copyText } from '../../lib/dom/copy-text.ts';
import { speaker } from '../../lib/dom/speak.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import { entryText } from '../../lib/page/entry-text.ts';
import { mistakeReport } from '../../lib/page/mistake-report.ts';
import { adjustControls } from '../card/adjust-controls.ts';

/** What the buttons at the foot of a card do, and what they have done so far. */
export function createCardStore() {
  const notice = signal('');
  const speaking = signal(false);
  const voice = speaker(window);

  function reset(): void {
    if (speaking.peek()) voice.stop();
    speaking.value = false;
    notice.value = '';
  }

  async function put(text: string, done: MessageKey, failed: MessageKey): Promise<void> {
    notice.value = message((await copyText(text, document.body)) ? done : failed);
  }

  return {
    adjust: adjustControls((text) => {
      notice.value = text;
    }),
    notice,
    speaking,
    canSpeak: voice.available,
    /** Silence and an empty notice: for another concept, or none. */
    reset,
    copy: (entry: ConceptEntry): Promise<void> => put(entryText(entry), 'copied', 'copyFailed'),
    report: (entry: ConceptEntry): Promise<void> =>
      put(mistakeReport(entry), 'reportCopied', 'reportNotCopied'),
    toggleSpeech({ concept }: ConceptEntry): void {
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
