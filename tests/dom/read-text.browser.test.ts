import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf } from '../../lib/dom/range-of.ts';
import { readBlocks } from '../../lib/dom/read-blocks.ts';
import { readArticle } from '../../lib/page/read-article.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const sentence = '街道把接诉即办工单按院落归类，凡是同一个院子反映过两次以上的问题，一律搬到现场商量。';

function paragraphs(characters: number): string {
  return `<p>　　${sentence.repeat(5)}</p>`.repeat(Math.ceil(characters / (sentence.length * 5)));
}

describe('reading text in a browser', () => {
  it('does not mind 5,000 elements inside each other', () => {
    let inner: Element = document.createElement('div');
    inner.textContent = '到底了';
    for (let depth = 0; depth < 5_000; depth += 1) {
      const outer = document.createElement('div');
      outer.append(inner);
      inner = outer;
    }
    document.body.append(inner);
    expect(readBlocks(document.body).map(({ text }) => text)).toEqual(['到底了']);
  });

  it('goes through 200 shadow roots inside each other, and gives ranges there', () => {
    let root: ParentNode & Node = document.body;
    for (let depth = 0; depth < 200; depth += 1) {
      const host = document.createElement('div');
      root.appendChild(host);
      root = host.attachShadow({ mode: 'open' });
    }
    root.appendChild(document.createElement('p')).innerHTML = '先念<b>接诉</b>即办';
    const [block] = readBlocks(document.body);
    expect(block?.text).toBe('先念接诉即办');
    const range = block && rangeOf(block, 2, 6);
    expect(range?.startContainer.textContent).toBe('接诉');
    expect(range?.endOffset).toBe(2);
  });

  it('reads a million characters in well under a tenth of a second', () => {
    document.body.innerHTML = paragraphs(1_000_000);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      const blocks = readBlocks(document.body);
      const time = performance.now() - start;
      expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(1_000_000);
      return time;
    });
    expect(Math.min(...times)).toBeLessThan(100);
    console.warn(`1,000,000 characters read in ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
  });

  it('survives a page without anything, and one replaced while it is read', () => {
    const empty = new DOMParser().parseFromString('', 'text/html');
    expect(
      readArticle(empty, 'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html').article,
    ).toBeNull();
    const bare = document.implementation.createHTMLDocument();
    bare.documentElement.remove();
    expect(readArticle(bare, 'https://www.bjdch.gov.cn/').article).toBeNull();
    document.body.innerHTML = `<div id="mainText">${paragraphs(2000)}</div>`;
    const url = 'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html';
    const { parts } = readArticle(document, url);
    document.body.replaceChildren();
    expect(parts.length).toBeGreaterThan(0);
    for (const { block } of parts) expect(rangeOf(block, 0, 1)).toBeNull();
    expect(readArticle(document, url).article).toBeNull();
  });
});
