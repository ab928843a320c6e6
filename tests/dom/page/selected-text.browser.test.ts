import { signal } from '@preact/signals-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pageHighlights } from '../../../lib/dom/page-highlights.ts';
import { readBlocks } from '../../../lib/dom/read-blocks.ts';
import { placesOf } from '../../../lib/page/canonical-text.ts';
import { excerptMarks } from '../../../lib/page/excerpt-marks.ts';
import { excerptsAt, excerptsAtCaret } from '../../../lib/page/excerpts-at.ts';
import { occurrenceRects } from '../../../lib/page/marks.ts';
import { type SelectedText, selectedText } from '../../../lib/page/selected-text.ts';
import { newSession, type PlacedExcerpt, type Session } from '../../../lib/page/session.ts';
import { watchSelection } from '../../../lib/page/watch-selection.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

const page = `
  <p id="before">文章以前的话。</p>
  <article>
    <h1>巷口的长凳</h1>
    <p id="one">清早的<b>巷口</b>摆着三张长凳，<span hidden>看不见的</span>谁家的事一看便知。</p>
    <figure><img alt=""><figcaption>图为长凳</figcaption></figure>
    <p id="two">  午后的巷尾
      支起一张方桌。  </p>
    <p id="sealed" style="user-select: none; -webkit-user-select: none">不让选的话。</p>
  </article>
  <p id="after">文章以后的话。</p>
  <textarea>写着的字</textarea><div id="edited" contenteditable>也是写着的字</div>`;

/** A page with an article in it, of which headline, paragraphs and caption are parts. */
function stagePage() {
  const root = document.createElement('div');
  root.innerHTML = page;
  document.body.append(root);
  const article = root.querySelector('article') as Element;
  const session: Session = newSession(
    {
      document,
      url: document.URL,
      detection: { type: 'article' } as Session['detection'],
      article: {} as Session['article'],
      settings: signal(defaultSettings),
    },
    readBlocks(article).map((block) => ({ role: 'paragraph', block })),
  );
  onTestFinished(() => {
    document.getSelection()?.removeAllRanges();
    root.remove();
  });
  const text = (): string => session.parts.value.map(({ block }) => block.text).join('\n');
  const words = (selected: SelectedText | null): string | null =>
    selected && text().slice(selected.span.start, selected.span.end);
  const node = (selector: string): Node => root.querySelector(selector)?.firstChild as Node;
  const select = (anchor: Node, from: number, focus: Node, to: number): SelectedText | null => {
    document.getSelection()?.setBaseAndExtent(anchor, from, focus, to);
    return selectedText(session);
  };
  return { root, session, node, select, words, text };
}

test('a selection is what it covers of the article, over several nodes and paragraphs', () => {
  const { node, select, words } = stagePage();
  const selected = select(node('#one b'), 1, node('#two'), 8);
  expect(words(selected)).toBe('口摆着三张长凳，谁家的事一看便知。\n图为长凳\n午后的巷尾');
  expect(selected?.places).toHaveLength(3);
  expect(selected?.isBackward).toBe(false);
  expect(select(node('#two'), 8, node('#one b'), 1)?.isBackward).toBe(true);
});

test('what lies outside the article is clipped, and what was seen of it is told without it', () => {
  const { node, select, words, text } = stagePage();
  const all = select(node('#before'), 2, node('#after'), 3);
  expect(words(all)).toBe(text());
  expect(all?.printed).toBe(text());
  expect(select(node('#before'), 0, node('#before'), 4)).toBeNull();
  expect(select(node('#after'), 0, node('#after'), 4)).toBeNull();
});

test('ends that lie in elements, and white space at the ends, are no part of it', () => {
  const { root, select, words } = stagePage();
  const [one, two] = [root.querySelector('#one') as Element, root.querySelector('#two') as Element];
  expect(words(select(one, 0, two, 0))).toBe('清早的巷口摆着三张长凳，谁家的事一看便知。\n图为长凳');
  const whole = select(two, 0, two, 1);
  expect(words(whole)).toBe('午后的巷尾 支起一张方桌。');
  expect(whole?.printed).toBe('午后的巷尾 支起一张方桌。');
});

test('nothing is selected where there is only a caret, where the reader writes, or where it can’t be', () => {
  const { root, session, node, select } = stagePage();
  expect(select(node('#one'), 1, node('#one'), 1)).toBeNull();
  expect(select(node('#edited'), 0, node('#edited'), 4)).toBeNull();
  root.querySelector('textarea')?.select();
  expect(selectedText(session)).toBeNull();
  expect(select(node('#sealed'), 0, node('#sealed'), 4)).toBeNull();
});

test('a selection is told once it has settled, once, and that there is none at once', async () => {
  const { session, node, words } = stagePage();
  const told = vi.fn<(selected: SelectedText | null) => void>();
  const end = new AbortController();
  onTestFinished(() => end.abort());
  watchSelection(session, { owns: () => false }, told, end.signal);
  const point = (type: string) => document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
  point('pointerdown');
  for (const to of [1, 2, 3]) document.getSelection()?.setBaseAndExtent(node('#one'), 0, node('#one'), to);
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(told).not.toHaveBeenCalled();
  point('pointerup');
  await expect.poll(() => told.mock.calls.map(([selected]) => words(selected))).toEqual(['清早的']);
  document.getSelection()?.collapseToEnd();
  await expect.poll(() => told.mock.lastCall).toEqual([null]);
  document.getSelection()?.setBaseAndExtent(node('#two'), 2, node('#two'), 4);
  await expect.poll(() => told.mock.calls.length).toBe(3);
});

test('excerpts that overlap are painted each in its kind, and found under the pointer, the shortest first', async () => {
  const { session, node, text } = stagePage();
  const placed = (words: string, mark: string): PlacedExcerpt => {
    const start = text().indexOf(words);
    const span = { start, end: start + words.length };
    const excerpt = { id: words, mark } as PlacedExcerpt['excerpt'];
    return { excerpt, anchoring: { outcome: 'anchored', span }, places: placesOf(session.parts.value, span) };
  };
  const short = placed('三张长凳', 'pink');
  session.excerpts.value = [placed('巷口摆着三张长凳，谁家的事一看便知。\n图为长凳', 'green'), short];
  const highlights = pageHighlights();
  if (!highlights) throw new Error('A browser without highlights.');
  const end = new AbortController();
  onTestFinished(() => end.abort());
  excerptMarks(session, highlights, end.signal);
  const sizes = () =>
    ['dcg-excerpt', 'dcg-excerpt-green', 'dcg-excerpt-pink'].map(
      (name) => CSS.highlights.get(name)?.size ?? 0,
    );
  await expect.poll(sizes).toEqual([3, 2, 1]);

  const [box] = short.places.flatMap(occurrenceRects);
  if (!box) throw new Error('The excerpt is not rendered.');
  const at = (x: number) =>
    excerptsAt(session, x, box.top + box.height / 2).map(({ excerpt }) => excerpt.mark);
  expect(at(box.left + box.width / 2)).toEqual(['pink', 'green']);
  expect(at(box.left - 4)).toEqual(['green']);
  expect(at(box.left + 4_000)).toEqual([]);
  document.getSelection()?.collapse(node('#one b'), 1);
  expect(excerptsAtCaret(session).map(({ excerpt }) => excerpt.mark)).toEqual(['green']);

  session.excerpts.value = [{ ...short, excerpt: { ...short.excerpt, mark: 'blue' } }];
  await expect.poll(sizes).toEqual([1, 0, 0]);
  end.abort();
  expect(sizes()).toEqual([0, 0, 0]);
});
