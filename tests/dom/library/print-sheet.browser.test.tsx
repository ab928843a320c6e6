import '../components/speak.ts';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { PrintSheet } from '../../../components/library/print-sheet.tsx';
import { printSheets } from '../../../entrypoints/library/print-sheets.ts';
import type { ConceptEntry } from '../../../lib/glossary/glossary.ts';
import { headOf, textOf } from '../../unit/entrypoints/fake-library.ts';
import { speak } from '../components/speak.ts';
import { outline, stage } from '../components/stage.ts';

const head = headOf(3);
const at = { conceptId: 'jie-su-ji-ban', place: 0, start: 4, end: 8 } as const;
const text = textOf(head, [at, { ...at, conceptId: 'unknown', start: 0, end: 2 }]);
const entry: ConceptEntry = {
  concept: {
    id: 'jie-su-ji-ban',
    prefLabel: { zh: '接诉即办', en: 'Swift response' },
    altLabels: { zh: [], en: [] },
    hiddenLabels: [],
    pinyin: 'jiē sù jí bàn',
    level: '北京市',
    since: null,
    definition: { zh: '居民来电，当天派单。', en: 'Calls are passed on the same day.' },
    facts: [
      { text: { zh: '旧事。', en: 'Old.' }, date: '2020', source: 's' },
      { text: { zh: '新事。', en: 'New.' }, date: '2026-01', source: 's' },
    ],
    checked: '2026-11-24',
    broader: [],
    related: [],
    matching: { match: [] },
  },
  categoryId: 'complaint-response',
  sources: { s: { publisher: '胡同周报', title: '一年', date: '2026-02' } },
  narrower: [],
  relatedLabels: {},
};

afterEach(() => speak('zh'));

describe('the sheet for the printer', () => {
  it('has the article with a number at each term, the notes, and where it is from', () => {
    const { root, show } = stage();
    show(<PrintSheet entries={[entry]} head={head} text={text} />);
    expect(root.querySelector('.print-paragraph')?.innerHTML).toBe(
      '街道推进接诉即办<sup>1</sup>，这是第 3 篇。',
    );
    expect(root.querySelectorAll('sup')).toHaveLength(1);
    expect(root.querySelector('.print-notes li')?.textContent).toBe(
      '接诉即办 jiē sù jí bàn Swift response · 北京市 · 居民来电，当天派单。 新事。 (截至 2026-01 · 胡同周报《一年》，2026-02)',
    );
    expect(root.querySelector('.print-source')?.textContent).toBe(
      '来源：胡同周报 2026-08-09。阅读于 2026年8月12日。https://www.bjdch.gov.cn/a/3.html',
    );
    expect(outline(root)).toEqual([`1 ${head.title}`, '2 长凳', '2 注释']);
  });

  it('explains in the language of the interface', () => {
    speak('en');
    const { root, show } = stage();
    show(<PrintSheet entries={[entry]} head={head} text={text} />);
    expect(root.querySelector('.print-notes li')?.textContent).toContain(
      'Calls are passed on the same day. New.',
    );
  });

  it('has no notes where nothing is explained, and no markup but ours', () => {
    const odd = headOf(1, { title: '<b>长凳</b>', source: null, publishedAt: null });
    const { root, show } = stage();
    show(<PrintSheet entries={[]} head={odd} text={textOf(odd)} />);
    expect(root.querySelector('.print-notes, b')).toBeNull();
    expect(root.querySelector('.print-source')?.textContent).toContain('来源：日期不详。');
  });
});

describe('printing', () => {
  const sheets = () => document.querySelectorAll('.print-sheet').length;

  it('holds the sheet only while it prints, however printing was begun', () => {
    const end = new AbortController();
    onTestFinished(() => end.abort());
    printSheets(() => <PrintSheet entries={[entry]} head={head} text={text} />, end.signal);
    expect(sheets()).toBe(0);
    dispatchEvent(new Event('beforeprint'));
    expect(sheets()).toBe(1);
    dispatchEvent(new Event('beforeprint'));
    expect(sheets()).toBe(1);
    dispatchEvent(new Event('afterprint'));
    expect(sheets()).toBe(0);
    end.abort();
    dispatchEvent(new Event('beforeprint'));
    expect(sheets()).toBe(0);
  });

  it('leaves a page without an article as it is', () => {
    const end = new AbortController();
    onTestFinished(() => end.abort());
    printSheets(() => null, end.signal);
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.print-place')).toBeNull();
  });
});
