import { expect, it } from 'vitest';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { mistakeReport } from '../../../lib/page/mistake-report.ts';
import { category, concept } from '../glossary/sample.ts';

it('names the entry and the day it was checked, and asks what is wrong and says who', () => {
  const { entries } = buildGlossary([
    category({ concepts: [concept({ id: 'a', prefLabel: { zh: '派单', en: 'Dispatch' } })] }),
  ]);
  const entry = entries.get('a');
  expect(entry && mistakeReport(entry).split('\n')).toEqual([
    '词条 Entry：派单（Dispatch）',
    '编号 Id：sample/a',
    '核对日期 Checked：2026-11-24',
    '哪里不对 What is wrong：',
    '应当怎样 What it should say：',
    '来源（发布者、标题、日期、网址）Source (publisher, title, date, address)：',
  ]);
});
