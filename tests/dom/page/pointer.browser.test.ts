import { signal } from '@preact/signals-core';
import { expect, onTestFinished, test } from 'vitest';
import { readTextMap } from '../../../lib/dom/text-map.ts';
import { success } from '../../../lib/outcome/result.ts';
import { newExplanation } from '../../../lib/page/explanation.ts';
import { pointer } from '../../../lib/page/pointer.ts';
import { newSession, type Session } from '../../../lib/page/session.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

const hoverDelay = 20;
/** Longer than a pointer that has left may rest off the path to the tooltip, milliseconds. */
const graceOver = 130;

/** A paragraph with one term in it, listened to as on an article's page. */
function stageTerm() {
  const paragraph = document.createElement('p');
  paragraph.textContent = '街道深化接诉即办。';
  document.body.append(paragraph);
  const [block] = readTextMap([paragraph]).blocks;
  if (!block) throw new Error('The paragraph was not read.');
  const match = { conceptId: 'jie-su-ji-ban', start: 4, end: 8 };
  const session: Session = newSession(
    {
      document,
      url: document.URL,
      detection: { type: 'article' } as Session['detection'],
      article: {} as Session['article'],
      settings: signal({ ...defaultSettings, hoverDelay }),
    },
    [],
  );
  session.occurrences.value = [{ block, match }];
  session.entries.set(match.conceptId, {} as never);
  const explanation = newExplanation(session, async () => success([]));
  const end = new AbortController();
  pointer(session, explanation, { owns: () => false, tooltipBox: () => null }, end.signal);
  onTestFinished(() => {
    end.abort();
    paragraph.remove();
  });
  const range = new Range();
  range.setStart(paragraph.firstChild as Text, 4);
  range.setEnd(paragraph.firstChild as Text, 8);
  const { x, y, width, height } = range.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  const send = (event: typeof PointerEvent, type: string, more: object = {}): void => {
    paragraph.dispatchEvent(new event(type, { ...at, bubbles: true, ...more }));
  };
  return {
    explanation,
    pin: () => explanation.pin({ block, match }),
    move: (more: object = {}) => send(PointerEvent, 'pointermove', more),
    press: () => send(PointerEvent, 'pointerdown', { buttons: 1 }),
    click: () => send(PointerEvent, 'click'),
  };
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
/** Timers fire in the order in which they are due: whatever was set before this for as long has fired. */
const after = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a pointer at rest on a term opens its tooltip', async () => {
  const { explanation, move } = stageTerm();
  move();
  await expect.poll(() => explanation.current.value.kind).toBe('tooltip');
});

test('a click right after coming to the term pins it, and no tooltip takes the place of the card', async () => {
  const { explanation, move, press, click } = stageTerm();
  move();
  // The button is down over a frame, as on any mouse.
  press();
  await nextFrame();
  click();
  await nextFrame();
  expect(explanation.current.value.kind).toBe('card');
  await after(hoverDelay);
  expect(explanation.current.value.kind).toBe('card');
});

test('a term pinned by a key while its tooltip is about to open stays pinned', async () => {
  const { explanation, move, pin } = stageTerm();
  move();
  await nextFrame();
  pin();
  await after(hoverDelay);
  expect(explanation.current.value.kind).toBe('card');
});

test('a term pinned by a key while its tooltip is about to close stays pinned', async () => {
  const { explanation, move, pin } = stageTerm();
  move();
  await expect.poll(() => explanation.current.value.kind).toBe('tooltip');
  move({ clientX: -1, clientY: -1 });
  await nextFrame();
  pin();
  await after(graceOver);
  expect(explanation.current.value.kind).toBe('card');
});
