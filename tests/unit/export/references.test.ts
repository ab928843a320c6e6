import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslExporter } from '../../../lib/export/csl-exporter.ts';
import { risExporter } from '../../../lib/export/ris-exporter.ts';
import { anyExcerpts, exported, sampleExcerpt, sampleSource, selectionOf } from './sample-excerpts.ts';

const newspaper = sampleSource({
  canonicalUrl: 'https://bjrbdzb.bjd.com.cn/content_1.htm',
  url: 'https://bjrbdzb.bjd.com.cn/content_1.htm',
  siteId: 'bjd-epaper',
  title: '长凳回到巷口\nER  - ',
  source: '北京日报',
  authors: [
    { name: '郑小满', role: '记者' },
    { name: '李木', role: '通讯员' },
  ],
  page: '02',
});

const excerpts = [
  sampleExcerpt('居民谈停车', { note: '第一行\nTY  - BOOK', tags: ['停车'] }),
  sampleExcerpt('长凳', { id: '6f1c2d9e-0000-4000-8000-000000000002', source: newspaper }),
  sampleExcerpt('胡同', { id: '6f1c2d9e-0000-4000-8000-000000000003' }),
];

const web = {
  type: 'webpage',
  title: '胡同里的议事会',
  'container-title': '东城区融媒体中心',
  issued: { 'date-parts': [[2026, 8, 12]] },
  accessed: { 'date-parts': [[2026, 8, 13]] },
  URL: sampleSource().url,
};

const printed = {
  type: 'article-newspaper',
  title: expect.stringContaining('长凳回到巷口'),
  'container-title': '北京日报',
  issued: { 'date-parts': [[2026, 8, 12]] },
  accessed: { 'date-parts': [[2026, 8, 13]] },
  page: '02',
  URL: newspaper.url,
};

describe('references', () => {
  it('in RIS are read by another program: one for each article, with its excerpts as notes', () => {
    const ris = exported(risExporter, selectionOf(excerpts));
    const { data } = new Cite(ris, { forceType: '@ris/file' });
    expect(data).toHaveLength(2);
    // For a web page this reader knows neither T2 nor Y2, of which Zotero makes the site's name and the day it was read.
    const { 'container-title': site, accessed: _, ...known } = web;
    expect(data[0]).toMatchObject(known);
    expect(ris).toContain(`T2  - ${site}\r\n`);
    expect(ris.match(/^Y2 {2}- .*$/gm)).toEqual(['Y2  - 2026/08/13/', 'Y2  - 2026/08/13/']);
    // Of a newspaper's two dates it takes PY, the year alone; Zotero takes DA.
    expect(data[1]).toMatchObject({ ...printed, issued: { 'date-parts': [[2026]] } });
    expect(ris.match(/^DA {2}- .*$/gm)).toEqual(['DA  - 2026/08/12/', 'DA  - 2026/08/12/']);
    expect(data[1]?.reporter).toEqual(['郑小满', '李木']);
    expect(ris.match(/^N1 {2}- .*$/gm)).toEqual([
      'N1  - “胡同”',
      'N1  - “居民谈停车” 第一行 TY - BOOK #停车',
      'N1  - “长凳”',
    ]);
  });

  it('in RIS have one tag a line, whatever the excerpts say', () => {
    fc.assert(
      fc.property(anyExcerpts, (all) => {
        fc.pre(all.length > 0);
        const lines = exported(risExporter, selectionOf(all)).split('\r\n');
        for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z\d] {2}- .*)?$/);
        const articles = new Set(all.map(({ source }) => source.canonicalUrl)).size;
        for (const tag of ['TY', 'ER'])
          expect(lines.filter((line) => line.startsWith(`${tag}  - `))).toHaveLength(articles);
      }),
    );
  });

  it('in CSL-JSON are read by another program', () => {
    const { data } = new Cite(exported(cslExporter, selectionOf(excerpts)));
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      ...web,
      keyword: '停车',
      note: '“胡同”\n“居民谈停车” 第一行 TY - BOOK #停车',
    });
    expect(data[1]).toMatchObject({ ...printed, author: [{ literal: '郑小满' }, { literal: '李木' }] });
    expect(JSON.parse(exported(cslExporter, selectionOf([])))).toEqual([]);
  });

  it('of an issue opened from a file have no address', () => {
    const source = { ...newspaper, url: 'ni:///sha-256;abc#article=1-2' };
    const selection = selectionOf([sampleExcerpt('长凳', { source })]);
    expect(exported(risExporter, selection)).not.toContain('ni:');
    expect(JSON.parse(exported(cslExporter, selection))[0]).not.toHaveProperty('URL');
  });
});
