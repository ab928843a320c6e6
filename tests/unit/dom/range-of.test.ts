import { beforeAll, describe, expect, it } from 'vitest';
import { rangeOf } from '../../../lib/dom/range-of.ts';
import { readBlocks } from '../../../lib/dom/read-blocks.ts';
import type { MappedBlock } from '../../../lib/dom/text-map.ts';
import { pageDocument } from '../../inspect/page-document.ts';

const document = pageDocument('<body></body>', 'https://example.cn/');

beforeAll(() => {
  const view = document.defaultView;
  if (view === null) throw new Error('no window');
  globalThis.StaticRange = view.StaticRange;
});

function blockOf(html: string): MappedBlock {
  document.body.innerHTML = html;
  const [block] = readBlocks(document.body);
  if (!block) throw new Error('no block');
  return block;
}

function shown(range: StaticRange | null): string | null {
  if (range === null) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

describe('the range of a stretch of text', () => {
  it('covers exactly its characters, over several nodes', () => {
    const block = blockOf('<p>　　先念<b>接诉</b>即<i>办</i>工单</p>');
    const start = block.text.indexOf('接');
    const range = rangeOf(block, start, start + 4);
    expect(shown(range)).toBe('接诉即办');
    expect(range?.startContainer.parentElement?.localName).toBe('b');
    expect(range?.endContainer.parentElement?.localName).toBe('i');
  });

  it('ends in the node of its last character, not in the next one', () => {
    const range = rangeOf(blockOf('<p><b>接诉即办</b>工单</p>'), 0, 4);
    expect(range?.endContainer.parentElement?.localName).toBe('b');
  });

  it('is nothing outside the text', () => {
    const block = blockOf('<p>接诉即办</p>');
    for (const [start, end] of [
      [-1, 2],
      [0, 5],
      [2, 2],
      [3, 1],
      [Number.NaN, 2],
    ] as const) {
      expect(rangeOf(block, start, end)).toBeNull();
    }
  });

  it('is nothing once a node has gone, shrunk or changed', () => {
    const gone = blockOf('<p>先念<b>接诉即办</b></p>');
    document.querySelector('b')?.remove();
    expect(rangeOf(gone, 2, 6)).toBeNull();
    expect(shown(rangeOf(gone, 0, 2))).toBe('先念');

    const shrunk = blockOf('<p>先念接诉即办</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.deleteData(3, 3);
    expect(rangeOf(shrunk, 2, 6)).toBeNull();

    const changed = blockOf('<p>先念接诉即办</p>');
    (document.querySelector('p')?.firstChild as Text).data = '后说别的事情';
    expect(rangeOf(changed, 2, 6)).toBeNull();
  });
});
