import { signal } from '@preact/signals';
import { copyText } from '../../lib/dom/copy-text.ts';
import { speaker } from '../../lib/dom/speak.ts';
import { message } from '../../lib/locale/message.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import { entryText } from '../../lib/page/entry-text.ts';

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

  return {
    notice,
    speaking,
    canSpeak: voice.available,
    /** Silence and an empty notice: for another concept, or none. */
    reset,
    async copy(entry: ConceptEntry): Promise<void> {
      notice.value = message((await copyText(entryText(entry), document.body)) ? 'copied' : 'copyFailed');
    },
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
