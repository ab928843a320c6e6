import { describe, expect, it } from 'vitest';
import { buildGlossary, lookUp } from '../../../lib/glossary/glossary.ts';
import { category, concept } from './sample.ts';

describe('buildGlossary', () => {
  it('keeps each concept with the sources it cites and the labels of what it relates to', () => {
    const a = concept({ id: 'a', related: ['b', 'gone'], broader: ['c'] });
    const file = category({ concepts: [a, concept({ id: 'b' }), concept({ id: 'c' })] });
    expect(buildGlossary([file]).entries.get('a')).toEqual({
      concept: a,
      categoryId: 'sample',
      sources: { s: file.sources.s },
      narrower: [],
      relatedLabels: { b: '词b', c: '词c' },
    });
  });

  it('lets the broader concept know of the narrower ones', () => {
    const { entries } = buildGlossary([
      category({ concepts: [concept({ id: 'a' }), concept({ id: 'b', broader: ['a'] })] }),
      category({ id: 'other', concepts: [concept({ id: 'c', broader: ['a', 'gone'] })] }),
    ]);
    expect(entries.get('a')?.narrower).toEqual(['b', 'c']);
    expect(entries.get('a')?.relatedLabels).toEqual({ b: '词b', c: '词c' });
  });

  it('makes designations of all zh labels, with their rules', () => {
    const { designations } = buildGlossary([
      category({
        concepts: [
          concept({
            prefLabel: { zh: '派单', en: 'Dispatch' },
            altLabels: { zh: ['诉求派发'], en: ['Assignment'] },
            hiddenLabels: ['派单', '派 单'],
            matching: { match: [], rules: [{ text: '派单', notBefore: ['位'] }] },
          }),
        ],
      }),
    ]);
    expect(designations).toEqual([
      { text: '派单', conceptId: 'a', notBefore: ['位'] },
      { text: '诉求派发', conceptId: 'a' },
      { text: '派 单', conceptId: 'a' },
    ]);
  });

  it('reports an id given twice and keeps the first', () => {
    const first = concept({ id: 'a', prefLabel: { zh: '先', en: 'first' } });
    const glossary = buildGlossary([
      category({ concepts: [first] }),
      category({ id: 'other', concepts: [concept({ id: 'a' })] }),
    ]);
    expect(glossary.problems).toEqual(['other.json, a: id is already used in sample.']);
    expect(glossary.entries.get('a')?.concept).toBe(first);
  });

  it('reports a designation that two concepts claim', () => {
    const { problems } = buildGlossary([
      category({ concepts: [concept({ id: 'a' }), concept({ id: 'b', hiddenLabels: ['词a'] })] }),
    ]);
    expect(problems).toEqual(['sample.json, b: designation 词a belongs to a already.']);
  });
});

describe('lookUp', () => {
  it('gives known entries once, in the order asked', () => {
    const glossary = buildGlossary([category({ concepts: [concept({ id: 'a' }), concept({ id: 'b' })] })]);
    expect(lookUp(glossary, ['b', 'gone', 'a', 'b']).map((entry) => entry.concept.id)).toEqual(['b', 'a']);
  });
});
