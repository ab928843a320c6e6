import { expect, onTestFinished, test } from 'vitest';

let answer: unknown = null;
const asked: unknown[] = [];
const sendMessage = async (sent: unknown): Promise<unknown> => {
  asked.push(sent);
  return answer;
};
// `wxt/browser` looks for the browser's API once, when it is loaded.
Object.assign(globalThis, { browser: { runtime: { id: 'test', sendMessage } } });
const { watchPinKey } = await import('../../../entrypoints/annotator/pin-key.ts');

/** Counts pins while the background says whether the reader has bound a key. */
function listening(bound: unknown): () => number {
  let pins = 0;
  const end = new AbortController();
  answer = bound;
  asked.length = 0;
  watchPinKey(
    document,
    () => {
      pins += 1;
    },
    end.signal,
  );
  onTestFinished(() => end.abort());
  return () => pins;
}

const press = (init: KeyboardEventInit): unknown =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'Slash', bubbles: true, ...init }));
/** Answers come as promises: by the next task they are there. */
const answered = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

test('Alt and / pins while the reader has bound no key, also where nobody answers', async () => {
  for (const reply of [{ ok: true, value: false }, undefined]) {
    const pins = listening(reply);
    press({ altKey: true });
    await answered();
    expect(pins()).toBe(1);
  }
});

test('once the reader has bound a key of their own, Alt and / is left to the page', async () => {
  const pins = listening({ ok: true, value: true });
  press({ altKey: true });
  await answered();
  expect(asked).toEqual([{ name: 'pin-key.bound', request: null }]);
  expect(pins()).toBe(0);
});

test('other keys, other modifiers and composition ask and pin nothing', async () => {
  const pins = listening({ ok: true, value: false });
  for (const init of [
    {},
    { altKey: true, ctrlKey: true },
    { altKey: true, shiftKey: true },
    { altKey: true, metaKey: true },
    { altKey: true, code: 'Period' },
    { altKey: true, isComposing: true },
  ]) {
    press(init);
  }
  await answered();
  expect([asked.length, pins()]).toEqual([0, 0]);
});
