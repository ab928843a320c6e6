import { signal } from '@preact/signals';
import { copyText } from '../../lib/dom/copy-text.ts';
import { speaker } from '../../lib/dom/speak.ts';
import type { Library } from '../../lib/library/library.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import { entryText } from '../../lib/page/entry-text.ts';
import { mistakeReport } from '../../lib/page/mistake-report.ts';
import { adjustControls } from '../card/adjust-controls.ts';
import { createStudySwitch } from '../own-pages/study-switch.ts';

/** What the buttons at the foot of a card do, and what they have done so far. */
export function createCardStore(openLibrary: () => Promise<Library>) {
  const study = createStudySwitch(openLibrary, Date.now);
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
    /** Null until it is known what the reader studies. */
    studied: study.studied,
    readStudied: (): void => void study.read(),
    async setStudied(conceptId: string, studied: boolean): Promise<void> {
      const failed = await study.set(conceptId, studied);
      if (failed) notice.value = problemMessage(failed.key, failed.values);
    },
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
