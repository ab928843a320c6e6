import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchText } from '../../../lib/page/watch-text.ts';

const life = { current: new AbortController() };
const root = document.createElement('div');

beforeEach(() => {
  life.current = new AbortController();
  document.body.append(root);
});

afterEach(() => {
  life.current.abort();
  root.replaceChildren();
});

/** Watches the root; what is told, in order, and the text as it stood at each reading. */
function watched(concerns: (target: Node) => boolean = () => true) {
  const told: string[] = [];
  const texts: string[] = [];
  const asked = vi.fn(concerns);
  const watcher = {
    onStir: () => told.push('stirs'),
    onChange: (rests: boolean) => {
      told.push(rests ? 'rests' : 'goes on');
      texts.push(root.textContent);
    },
  };
  watchText(root, asked, watcher, life.current.signal);
  return { told, texts, asked };
}

function write(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  root.append(paragraph);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('a burst of changes is told once at its begin and once when it has passed, and read whole', async () => {
  const { told, texts, asked } = watched();
  for (let count = 0; count < 60; count += 1) {
    write(`第${count}段。`);
    await nextTask();
  }
  write('最后一段。');
  await expect.poll(() => told).toEqual(['stirs', 'rests']);
  expect(texts[0]).toMatch(/^第0段。.*第59段。最后一段。$/s);
  // To be told of every change would cost the page more than reading it does.
  expect(asked.mock.calls.length).toBeLessThan(20);
});

test('a page that keeps writing is read while it does, and once more after', async () => {
  const { told, texts } = watched();
  while (!told.includes('goes on')) {
    write('又一段。');
    await nextTask();
  }
  write('最后一段。');
  await expect.poll(() => told).toEqual(['stirs', 'goes on', 'rests']);
  expect(texts.at(-1)).toMatch(/最后一段。$/);
});

test('a change after the page has rested is a burst of its own', async () => {
  const { told } = watched();
  write('一段。');
  await expect.poll(() => told).toEqual(['stirs', 'rests']);
  write('另一段。');
  await expect.poll(() => told).toEqual(['stirs', 'rests', 'stirs', 'rests']);
});

test('what concerns nobody, and what comes after the end, is not told', async () => {
  const { told, asked } = watched(({ nodeName }) => nodeName === 'P');
  write('不相干。');
  await expect.poll(() => asked.mock.calls.length).toBe(1);
  expect(told).toEqual([]);
  root.querySelector('p')?.append('相干。');
  await expect.poll(() => told).toEqual(['stirs', 'rests']);
  life.current.abort();
  root.querySelector('p')?.append('太晚。');
  await nextTask();
  expect(asked.mock.calls.length).toBe(2);
});
