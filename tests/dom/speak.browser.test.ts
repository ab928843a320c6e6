import { expect, test } from 'vitest';
import { speaker } from '../../lib/dom/speak.ts';

/** A window whose voices are ours: what a machine under test can say differs. */
function windowThatSpeaks(voices: readonly Pick<SpeechSynthesisVoice, 'lang'>[] = []) {
  const spoken: SpeechSynthesisUtterance[] = [];
  let cancelled = 0;
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: () => {
      cancelled += 1;
    },
  };
  return { view: { speechSynthesis } as unknown as Window, spoken, cancelled: () => cancelled };
}

test('a text is read in Mandarin, after whatever was being read is stopped', () => {
  const { view, spoken, cancelled } = windowThatSpeaks();
  const voice = speaker(view);
  expect(voice.available).toBe(true);
  voice.speak('接诉即办。', () => {});
  expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([['接诉即办。', 'zh-CN']]);
  expect(cancelled()).toBe(1);
});

test.each(['end', 'error'])('the end is told once, on %s', (type) => {
  const { view, spoken } = windowThatSpeaks();
  let ends = 0;
  speaker(view).speak('接诉即办。', () => {
    ends += 1;
  });
  spoken[0]?.dispatchEvent(new Event(type));
  spoken[0]?.dispatchEvent(new Event(type));
  expect(ends).toBe(1);
});

test('where the browser has no voices nothing is offered and nothing thrown', () => {
  const voice = speaker({} as Window);
  expect(voice.available).toBe(false);
  voice.speak('接诉即办。', () => {});
  voice.stop();
});
