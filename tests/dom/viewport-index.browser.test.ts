import { expect, onTestFinished, test } from 'vitest';
import { viewportIndex } from '../../lib/dom/viewport-index.ts';

/** Paragraphs of 100 px from the top of the page on, and an index that counts how often each is measured. */
function stage(count: number) {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;top:0;left:0;width:100px';
  document.body.append(box);
  onTestFinished(() => box.remove());
  const items: HTMLElement[] = [];
  const measured: HTMLElement[] = [];
  const index = viewportIndex<HTMLElement>(box);
  function add(where: 'append' | 'prepend'): HTMLElement {
    const item = document.createElement('p');
    item.style.cssText = 'height:100px;margin:0';
    box[where](item);
    items[where === 'append' ? 'push' : 'unshift'](item);
    return item;
  }
  for (let left = count; left > 0; left--) add('append');
  const rectOf = (item: HTMLElement) => {
    measured.push(item);
    return item.getBoundingClientRect();
  };
  return { items, measured, index, add, show: (trusting: boolean) => index.show(items, rectOf, trusting) };
}

test('what reaches into a stretch of the page is found', () => {
  const { items, index, show } = stage(5);
  show(false);
  expect(new Set(index.between(150, 250))).toEqual(new Set(items.slice(1, 3)));
});

test('text added at the end is measured without the rest', () => {
  const { items, measured, index, add, show } = stage(5);
  show(false);
  measured.length = 0;
  const last = add('append');
  show(true);
  expect(measured).toEqual([items[0], items[4], last]);
  expect(index.between(510, 590)).toEqual([last]);
});

test('text added before the rest moves it, and all is measured', () => {
  const { items, index, add, show } = stage(5);
  show(false);
  const first = add('prepend');
  show(true);
  expect(index.between(10, 90)).toEqual([first]);
  expect(index.between(110, 190)).toEqual([items[1]]);
});

test('what has been taken away is found no more', () => {
  const { items, index, show } = stage(5);
  show(false);
  items[2]?.remove();
  items.splice(2, 1);
  show(true);
  expect(index.between(210, 290)).toEqual([items[2]]);
});
