import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ankiBasicExporter, ankiClozeExporter } from '../../../lib/export/anki-exporters.ts';
import { clozeText } from '../../../lib/export/cloze-text.ts';
import { concept } from '../glossary/sample.ts';
import {
  anyExcerpts,
  exported,
  hostileText,
  sampleConcept,
  sampleExcerpt,
  selectionOf,
} from './sample-excerpts.ts';

/** Notes as Anki reads them: lines with `#` are comments, quotation marks have the meaning they have in CSV. */
function read(file: string): readonly (readonly string[])[] {
  return parse(file, { delimiter: '\t', comment: '#', comment_no_infix: true });
}

const quote = '街道深化“接诉即办”改革';
const excerpt = sampleExcerpt(quote, {
  note: '记住\n<这里>',
  tags: ['停车 难', '"甲"'],
  conceptIds: ['jie-su-ji-ban', 'gone'],
});

describe('notes for Anki', () => {
  it('say in headers how they are to be read', () => {
    expect(
      exported(ankiBasicExporter, selectionOf([excerpt]))
        .split('\n')
        .slice(0, 5),
    ).toEqual([
      '#separator:tab',
      '#html:true',
      '#columns:Id\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  it('have the words with their source in front, note and definitions behind', () => {
    expect(read(exported(ankiBasicExporter, selectionOf([excerpt])))).toEqual([
      [
        `${excerpt.id}-Front`,
        expect.stringMatching(
          /^街道深化“接诉即办”改革<br><br><small>郑小满\. 胡同里的议事会\[EB\/OL\].*<\/small>$/,
        ),
        '记住<br>&lt;这里&gt;<br><br><b>接诉即办</b> 有诉求，马上办。',
        '停车_难 甲',
      ],
    ]);
  });

  it('hide the terms on cloze cards, and leave out words without one', () => {
    const [row, ...more] = read(exported(ankiClozeExporter, selectionOf([excerpt, sampleExcerpt('长凳')])));
    expect(more).toEqual([]);
    expect(row?.[1]).toBe('街道深化“{{c1::接诉即办}}”改革');
    expect(ankiClozeExporter.write(selectionOf([sampleExcerpt('长凳')]))).toEqual([]);
  });

  it('keep their columns whatever the excerpts say', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        for (const exporter of [ankiBasicExporter, ankiClozeExporter]) {
          const [file] = exporter.write(selectionOf(excerpts));
          const rows = file ? read([...file.pieces].join('')) : [];
          for (const row of rows) expect(row).toHaveLength(4);
          if (exporter === ankiBasicExporter) expect(rows).toHaveLength(excerpts.length);
        }
      }),
    );
  });
});

describe('a cloze', () => {
  const other = concept({ id: 'su', prefLabel: { zh: '诉', en: 'complaint' } });

  it('numbers concepts, and takes the longer of two labels', () => {
    expect(clozeText('诉求：接诉即办，接诉。', [other, sampleConcept])).toBe(
      '{{c1::诉}}求：{{c2::接诉即办}}，{{c2::接诉}}。',
    );
  });

  it('is none where the text itself looks like one', () => {
    expect(clozeText('{{c9::甲}}接诉', [sampleConcept])).toBe('&#123;&#123;c9::甲&#125;&#125;{{c1::接诉}}');
  });

  it('is made of our own labels only', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cloze = clozeText(text, [sampleConcept]);
        expect(cloze === null).toBe(!text.includes('接诉'));
        expect(cloze?.replace(/\{\{c1::(?:接诉即办|接诉)\}\}/g, '') ?? '').not.toMatch(/[{}\t\r\n"]/);
      }),
    );
  });
});
