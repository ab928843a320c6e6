import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { htmlSheetExporter } from '../../../lib/export/html-sheet-exporter.ts';
import { anyExcerpts, exported, sampleExcerpt, sampleSource, selectionOf } from './sample-excerpts.ts';

const documentOf = (html: string) => new JSDOM(html).window.document;

/** As HTML hands text on: no NUL, one kind of line end. */
const asRead = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\ufffd');

describe('the sheet', () => {
  it('shows every excerpt with its article, note and facts', () => {
    const excerpt = sampleExcerpt('接诉即办', {
      note: '看 <这里>\n再看',
      tags: ['停车'],
      conceptIds: ['jie-su-ji-ban'],
      mark: 'pink',
    });
    const page = documentOf(exported(htmlSheetExporter, selectionOf([excerpt])));
    expect(page.documentElement.lang).toBe('zh-CN');
    expect(page.title).toBe('摘录 2026-11-24');
    expect(page.querySelector('h2')?.textContent).toBe('胡同里的议事会');
    const article = page.querySelector('article.pink');
    expect(article?.querySelector('blockquote')?.textContent).toBe('接诉即办');
    expect(article?.querySelector('.note')?.textContent).toBe('看 <这里>\n再看');
    expect([...(article?.querySelectorAll('dd') ?? [])].map((fact) => fact.textContent)).toEqual([
      '停车',
      '粉色',
      '接诉即办',
      '2026-08-13 04:30',
      '原文位置',
    ]);
    expect(article?.querySelector('a')?.href).toMatch(/^https:\/\/www\.bjdch\.gov\.cn\/.*#:~:text=/);
  });

  it('says what it says of itself in the language of the interface', () => {
    const page = documentOf(exported(htmlSheetExporter, selectionOf([sampleExcerpt()], { language: 'en' })));
    expect(page.querySelector('dl')?.lang).toBe('en');
    expect(page.querySelector('dl')?.textContent).toContain('Amber');
  });

  it('is text and nothing that runs or loads, whatever the excerpts say', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        const page = documentOf(exported(htmlSheetExporter, selectionOf(excerpts)));
        expect(page.querySelectorAll('article')).toHaveLength(excerpts.length);
        expect(page.querySelectorAll('script, img, iframe, link, [onclick], b')).toHaveLength(0);
        const quotes = [...page.querySelectorAll('blockquote')].map((quote) => quote.textContent);
        expect(quotes.sort()).toEqual(excerpts.map(({ printed }) => asRead(printed)).sort());
      }),
      { numRuns: 40 },
    );
    const source = sampleSource({ url: 'javascript:alert(1)' });
    const html = exported(htmlSheetExporter, selectionOf([sampleExcerpt('长凳', { source })]));
    expect(documentOf(html).querySelector('a')).toBeNull();
  });
});
