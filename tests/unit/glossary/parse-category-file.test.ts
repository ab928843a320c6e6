import { describe, expect, it } from 'vitest';
import { parseCategoryFile } from '../../../lib/glossary/parse-category-file.ts';
import { category, concept } from './sample.ts';

describe('parseCategoryFile', () => {
  it('takes a sound file as it is', () => {
    const file = category({ concepts: [concept({ id: 'a' }), concept({ id: 'b' })] });
    expect(parseCategoryFile(structuredClone(file), 'sample')).toEqual({ file, problems: [] });
  });

  it.each([
    ['null', null, 'sample.json: this must be an object.'],
    ['a list', [], 'sample.json: this must be an object.'],
    ['no concepts', { ...category(), concepts: undefined }, 'sample.json: concepts is missing.'],
    ['concepts that are no list', { ...category(), concepts: {} }, 'sample.json: concepts must be a list.'],
    ['another id', category({ id: 'other' }), 'sample.json: id must be the name of the file.'],
    [
      'a source without a date',
      { ...category(), sources: { s: { publisher: 'p', title: 't' } } },
      'sample.json: sources.s.date is missing.',
    ],
  ])('reports a file that is %s', (_, json, problem) => {
    expect(parseCategoryFile(json, 'sample')).toEqual({ file: null, problems: [problem] });
  });

  it.each([
    ['a text', { pinyin: '' }, 'pinyin must be a text that is not empty'],
    ['a fact', { facts: [{ text: { zh: '一' }, date: '2024', source: 's' }] }, 'facts[0].text.en is missing'],
    [
      'a date',
      { facts: [{ text: { zh: '一', en: 'one' }, date: '2024年', source: 's' }] },
      'facts[0].date must be a date such as 2021, 2021-09 or 2021-09-24',
    ],
    [
      'a source',
      { facts: [{ text: { zh: '一', en: 'one' }, date: '2024', source: 'toString' }] },
      'facts[0].source is not a source of this file',
    ],
    ['a level', { level: '村' }, 'level must be 国家 or 北京市 or 东城区 or 街道'],
    ['since', { since: '2019' }, 'since must be an object'],
    ['labels', { altLabels: { zh: ['好', 3], en: [] } }, 'altLabels.zh[1] must be a text that is not empty'],
    [
      'a rule',
      { matching: { match: [], rules: [{ text: '无' }] } },
      'matching.rules[0].text is not a zh label of this concept',
    ],
  ])('leaves out a concept with a fault in %s and keeps the rest', (_, spoilt, fault) => {
    const sound = concept({ id: 'b' });
    const { file, problems } = parseCategoryFile(
      { ...category(), concepts: [{ ...concept({ id: 'a' }), ...spoilt }, sound] },
      'sample',
    );
    expect(file?.concepts).toEqual([sound]);
    expect(problems).toEqual([`sample.json, a: ${fault}.`]);
  });

  it('names a concept without an id by its place', () => {
    const { problems } = parseCategoryFile({ ...category(), concepts: [7] }, 'sample');
    expect(problems).toEqual(['sample.json, concepts[0]: this must be an object.']);
  });
});
