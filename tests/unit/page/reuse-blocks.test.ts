import { describe, expect, it } from 'vitest';
import { reuseBlocks } from '../../../lib/page/reuse-blocks.ts';
import { block } from './article-parts.ts';

const part = (text: string, node: object) => ({ role: 'paragraph' as const, block: block(text, node) });

describe('reuseBlocks', () => {
  it('gives the old list itself where a page says the same in the same nodes', () => {
    const nodes = [{}, {}];
    const read = () => nodes.map((node, at) => part(`第${at}段`, node));
    const before = read();
    expect(reuseBlocks(before, read())).toBe(before);
  });

  it('keeps what stays and takes what is new when a paragraph is added', () => {
    const [first, added] = [{}, {}];
    const before = [part('旧段', first)];
    const after = reuseBlocks(before, [part('旧段', first), part('新段', added)]);
    expect(after.map(({ block: one }) => one === before[0]?.block)).toEqual([true, false]);
  });

  it('takes the new block where the same node says something else, or the same text stands in another node', () => {
    const node = {};
    const before = [part('接诉即办', node)];
    expect(reuseBlocks(before, [part('未诉先办', node)])[0]?.block.text).toBe('未诉先办');
    expect(reuseBlocks(before, [part('接诉即办', {})])[0]?.block).not.toBe(before[0]?.block);
  });
});
