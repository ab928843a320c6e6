import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../lib/dom/read-blocks.ts';
import { readTextMap } from '../../../lib/dom/text-map.ts';
import { pageDocument } from '../../inspect/page-document.ts';

function body(html: string): HTMLElement {
  return pageDocument(`<!DOCTYPE html><body>${html}`, 'https://example.cn/').body;
}

const texts = (html: string): string[] => readBlocks(body(html)).map((block) => block.text);

describe('the text of a page', () => {
  it.each([
    ['<p>接<b>诉</b>即<em>办</em></p>', ['接诉即办']],
    ['<p>接诉<br>\n即办</p>', ['接诉即办']],
    ['<p>七<wbr>有</p>', ['七有']],
    ['<p>\n  灯\n  亮了 \t。\n</p>', ['灯 亮了 。']],
    ['<p>　　灯亮了。　</p>', ['灯亮了。']],
    ['<p>顾　念&nbsp;来了</p>', ['顾　念\u00a0来了']],
    ['<p>一&lt;二&amp;三</p>', ['一<二&三']],
    ['<p>一<p>二<P>三', ['一', '二', '三']],
    ['<div>一<p>二</p>三<div>四</div>五</div>', ['一', '二', '三', '四', '五']],
    ['<table><tr><td>街道</td><td>联系人</td></tr></table>', ['街道', '联系人']],
    ['<ul><li>一<ul><li>二</ul><li>三</ul>', ['一', '二', '三']],
    ['<p>一<br><br>二</p>', ['一', '二']],
    ['<p>一<br>　　二<br>&nbsp;&nbsp;三<br>四</p>', ['一', '二', '三四']],
    ['<p>一<br> \n <br>二</p>', ['一', '二']],
    ['<br><br><p>一<br></p><br>二', ['一', '二']],
    ['<span style="display:block">一</span><span style="display: block">二</span>', ['一', '二']],
    [
      '<p>一<style>p{}</style><script>二</script><noscript>三</noscript><template>四</template><!-- 五 -->六</p>',
      ['一六'],
    ],
    ['<p>一<input value="二"><textarea>三</textarea><select><option>四</select>五</p>', ['一五']],
    [
      '<p>一</p><p hidden>二</p><p style="color:red;display:none">三</p><p style="visibility: hidden">四</p>',
      ['一'],
    ],
    ['<p>一<ruby>接<rp>(</rp><rt>jiē</rt><rp>)</rp>诉</ruby></p>', ['一接诉']],
    ['<p> </p><p>&nbsp;</p><p>&#8203;</p><section><br></section>', []],
    ['<founder-content><P>一<P>二</founder-content>', ['一', '二']],
    ['<p style="overflow-visibility: hidden-ish">一</p>', ['一']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('leaves out what is asked, and reads no root twice', () => {
    const root = body('<div id="a"><p>一</p><p class="pages">二</p><p id="b">三</p></div>');
    const [a, b] = [root.querySelector('#a'), root.querySelector('#b')];
    if (!a || !b) throw new Error('no roots');
    const read = readTextMap([a, b], { skip: '.pages' });
    expect(read.blocks.map(({ text }) => text)).toEqual(['一', '三']);
    expect(readBlocks(a, { without: [b] }).map(({ text }) => text)).toEqual(['一', '二']);
  });

  it('does not ask whether the root itself is hidden', () => {
    const root = body(
      '<div style="visibility: hidden; opacity: 0"><section>一</section></div>',
    ).firstElementChild;
    expect(root && readBlocks(root).map(({ text }) => text)).toEqual(['一']);
  });

  it('goes through open shadow roots and slots to any depth', () => {
    const root = body('<my-page><p>一</p><p slot="last">三</p></my-page>');
    const host = root.firstElementChild;
    if (!host) throw new Error('no host');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div><slot></slot><my-inner></my-inner><slot name="last"></slot><slot name="none">四</slot></div>';
    const inner = host.shadowRoot?.querySelector('my-inner');
    if (!inner) throw new Error('no inner host');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>二</p><p class="x">不要</p>';
    expect(readBlocks(root, { skip: '.x' }).map(({ text }) => text)).toEqual(['一', '二', '三', '四']);
    expect(readBlocks(inner).map(({ text }) => text)).toEqual(['二', '不要']);
  });
});

describe('how a block is set', () => {
  const hints = (html: string) => readBlocks(body(html)).map((block) => block.hints);

  it('says tag, class, alignment, boldness and links', () => {
    expect(hints('<h2 class="a b">一</h2>')[0]).toMatchObject({ tag: 'h2', className: 'a b', bold: true });
    expect(hints('<p>　　<strong>一</strong></p>')[0]).toMatchObject({ bold: true, indented: true });
    expect(hints('<p><strong>一</strong>二</p>')[0]).toMatchObject({ bold: false, indented: false });
    expect(hints('<p style="font-weight:700">一</p>')[0]).toMatchObject({ bold: true });
    expect(hints('<b><p style="font-weight: normal">一</p></b>')[0]).toMatchObject({ bold: false });
    expect(hints('<p><a href="x">一</a> <a href="y">二</a></p>')[0]).toMatchObject({ linked: true });
    expect(hints('<p><a>一</a></p>')[0]).toMatchObject({ linked: false });
    const aligned =
      '<center><p>一</p></center><p align="right">二</p><div style="text-align:center"><p>三</p></div>';
    expect(hints(aligned).map(({ align }) => align)).toEqual(['center', 'right', 'center']);
  });

  it('says which block follows a picture', () => {
    const html =
      '<p>一</p><p><img></p><p>二</p><p>三<img></p><p>四</p><p><img>五</p><p>六<img class="emoji">七</p><p>八</p>';
    expect(hints(html).map(({ afterImage }) => afterImage)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the runs of a block', () => {
  it('map every character to the node it stands in, without a gap', () => {
    const piece = fc.constantFrom(
      '接诉',
      ' ',
      '\n  ',
      '　',
      '\u200b',
      '即办',
      'ab',
      '<b>',
      '</b>',
      '<br>',
      '<wbr>',
      '<p>',
      '</p>',
      '&nbsp;',
      '<i>灯</i>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { text, runs } of readBlocks(body(pieces.join('')))) {
          let at = 0;
          for (const { start, node, from, length } of runs) {
            expect(start).toBe(at);
            const there = node.data.slice(from, from + length);
            expect(there.replace(/[\t\n\f\r]/g, ' ')).toBe(text.slice(start, start + length));
            at += length;
          }
          expect(at).toBe(text.length);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/[\t\n\r\f]| {2}/);
        }
      }),
    );
  });
});
