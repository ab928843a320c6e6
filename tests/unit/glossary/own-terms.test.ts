import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjustmentOf,
  ownTermNamed,
  withAdjustment,
  withOwnTerm,
  withOwnTermBack,
  withoutOwnTerm,
} from '../../../lib/glossary/change-own-terms.ts';
import type { Concept } from '../../../lib/glossary/concept.ts';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { mergeOwnCopies } from '../../../lib/glossary/merge-own-copies.ts';
import { matchingState, mergeOwnTerms, namesState } from '../../../lib/glossary/merge-own-terms.ts';
import { noOwnTerms, type OwnTerms } from '../../../lib/glossary/own-term.ts';
import { parseOwnTerms } from '../../../lib/glossary/parse-own-terms.ts';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import { ownTerm, ownTerms } from './own-terms-sample.ts';
import { category, concept } from './sample.ts';

const bundled = buildGlossary([
  category({
    concepts: [
      concept({ id: 'ye-xiao', prefLabel: { zh: '夜校', en: 'night school' }, related: ['zao-shi'] }),
      concept({ id: 'zao-shi', prefLabel: { zh: '早市', en: 'morning market' } }),
    ],
  }),
]);

const adjust = (own: OwnTerms, id: string, change: object): OwnTerms => ({
  ...own,
  ...withAdjustment(own, { ...adjustmentOf(own, { id, label: id }), ...change }),
});

describe('parseOwnTerms', () => {
  it.each([undefined, null, 3, 'x', [], {}])('makes nothing of %j', (stored) => {
    expect(parseOwnTerms(stored)).toEqual(noOwnTerms);
  });

  it('keeps what is well formed and drops or cuts the rest', () => {
    const good = ownTerm('夜校');
    const stored = {
      terms: [
        good,
        { ...good },
        ownTerm('茶馆', { id: 'cha-guan' }),
        ownTerm('菜园', { label: '  ', id: 'own-1' }),
        { id: 'own-2', label: ' 小\n院 ', altLabels: ['小院', 3, '院子', '院子'], met: { day: 'x' } },
      ],
      adjustments: [
        { conceptId: 'a', note: ' 记 ', known: 1 },
        { conceptId: 'b', note: '', known: false },
        { conceptId: 3, note: 'x' },
      ],
      priority: ['bundled', 'x', 'own'],
    };
    expect(parseOwnTerms(stored)).toEqual({
      terms: [
        good,
        {
          ...good,
          id: 'own-2',
          label: '小 院',
          altLabels: ['小院', '院子'],
          met: null,
          createdAt: 0,
          modifiedAt: 0,
        },
      ],
      adjustments: [{ conceptId: 'a', label: '', note: '记', known: false, disabled: false, modifiedAt: 0 }],
      priority: ['bundled', 'own', 'packs'],
    });
  });

  it('changes nothing in what it returned, whatever is stored', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.anything());
    const term = fc.record({
      id: fc.oneof(fc.constant('own-1'), fc.constant('own-2'), fc.anything()),
      label: text,
      labelEn: text,
      altLabels: fc.array(text),
      pinyin: text,
      definition: fc.record({ zh: text, en: text }),
      met: fc.record({
        sentence: text,
        url: fc.webUrl(),
        title: text,
        publisher: text,
        day: fc.constant('2026-08-12'),
      }),
      createdAt: fc.anything(),
    });
    const adjustment = fc.record({ conceptId: text, label: text, note: text, known: fc.boolean() });
    const stored = fc.record({
      terms: fc.array(fc.oneof(term, fc.anything())),
      adjustments: fc.array(fc.oneof(adjustment, fc.anything())),
      priority: fc.array(fc.oneof(fc.constantFrom('own', 'packs', 'bundled'), fc.anything())),
    });
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (one) => {
        const parsed = parseOwnTerms(one);
        expect(parseOwnTerms(structuredClone(parsed))).toEqual(parsed);
        expect(new Set(parsed.priority).size).toBe(3);
      }),
    );
  });
});

describe('the glossary with own terms', () => {
  it('is the bundled one itself where the reader has changed nothing', () => {
    expect(mergeOwnTerms(bundled, noOwnTerms)).toBe(bundled);
  });

  it('has them first, so that theirs counts where two are written alike, unless the order says otherwise', () => {
    const own = ownTerms(ownTerm('夜校', { id: 'own-1' }));
    const found = (state: OwnTerms) =>
      createMatcher(mergeOwnTerms(bundled, state).designations)
        .match('街道办夜校。')
        .map(({ conceptId }) => conceptId);
    expect(found(own)).toEqual(['own-1']);
    expect(found({ ...own, priority: ['bundled', 'packs', 'own'] })).toEqual(['ye-xiao']);
  });

  it('makes of the sentence it was met in a dated fact with its source', () => {
    const { entries } = mergeOwnTerms(bundled, ownTerms(ownTerm('茶馆', { id: 'own-1' })));
    expect(entries.get('own-1')).toMatchObject({
      concept: { level: '自加', facts: [{ text: { zh: '有“茶馆”。' }, date: '2026-08-12', source: 'met' }] },
      sources: { met: { publisher: '东城社区报', url: 'https://www.bjdch.gov.cn/t2.html' } },
    });
  });

  it('leaves out what is disabled, with the links to it, and carries notes and what is known', () => {
    const own = adjust(adjust(noOwnTerms, 'zao-shi', { disabled: true }), 'ye-xiao', {
      known: true,
      note: '常去',
    });
    const { entries, designations } = mergeOwnTerms(bundled, own);
    expect([...entries.keys()]).toEqual(['ye-xiao']);
    expect(designations.map(({ text }) => text)).toEqual(['夜校']);
    expect(entries.get('ye-xiao')).toMatchObject({ known: true, note: '常去', concept: { related: [] } });
  });

  it('never has two entries of one id, nor loses one that is not disabled, in whatever order', () => {
    const ids = fc.subarray(['ye-xiao', 'zao-shi', 'own-1', 'own-2']);
    const order = fc.shuffledSubarray(['own', 'packs', 'bundled'] as const, { minLength: 3 });
    fc.assert(
      fc.property(ids, order, (disabled, priority) => {
        const terms = [ownTerm('茶馆', { id: 'own-1' }), ownTerm('菜园', { id: 'own-2' })];
        const own = disabled.reduce((state, id) => adjust(state, id, { disabled: true }), ownTerms(...terms));
        const merged = mergeOwnTerms(bundled, { ...own, priority });
        const all = ['own-1', 'own-2', 'ye-xiao', 'zao-shi'];
        expect([...merged.entries.keys()].sort()).toEqual(
          all.filter((id) => !disabled.includes(id as never)),
        );
        expect(new Set(merged.designations.map(({ conceptId }) => conceptId)).size).toBe(merged.entries.size);
      }),
    );
  });

  it('keeps every change of the reader when the bundled glossary becomes another', () => {
    const own = adjust(adjust(noOwnTerms, 'zao-shi', { note: '记' }), 'gone', { note: '还在' });
    const next = buildGlossary([category({ concepts: [concept({ id: 'zao-shi' })] })]);
    expect(mergeOwnTerms(next, own).entries.get('zao-shi')).toMatchObject({ note: '记' });
    expect(own.adjustments.map(({ conceptId }) => conceptId)).toEqual(['gone', 'zao-shi']);
  });
});

it('matching is another only where names, order or what is disabled are', () => {
  const own = ownTerms(ownTerm('茶馆', { id: 'own-1' }));
  expect(matchingState(noOwnTerms, '')).toBe('');
  expect(matchingState(adjust(own, 'own-1', { note: '记', known: true }), '')).toBe(matchingState(own, ''));
  expect(matchingState(adjust(own, 'own-1', { disabled: true }), '')).not.toBe(matchingState(own, ''));
  expect(matchingState(ownTerms(ownTerm('茶馆', { id: 'own-1', altLabels: ['茶社'] })), '')).not.toBe(
    matchingState(own, ''),
  );
  expect(matchingState(noOwnTerms, 'a 1')).not.toBe(matchingState(noOwnTerms, 'a 2'));
  expect(matchingState(own, 'a 1')).not.toBe(matchingState(own, ''));
});

it('bundled names are others only where designations, their rules, ids or levels are', () => {
  const state = (fields: Partial<Concept>) => {
    return namesState(buildGlossary([category({ concepts: [concept({ id: 'ye-xiao', ...fields })] })]));
  };
  expect(state({ definition: { zh: '另一句。', en: 'Another.' }, checked: '2027-01-01' })).toBe(state({}));
  const others: Partial<Concept>[] = [
    { id: 'ye-da' },
    { level: '街道' },
    { hiddenLabels: ['夜学'] },
    { matching: { match: ['有一个词。'], rules: [{ text: '词ye-xiao', quoted: true }] } },
  ];
  expect(new Set([{}, ...others].map(state)).size).toBe(5);
});

it('a term that is deleted and taken back stands where it stood, with what was said of it', () => {
  const [one, two, three] = [ownTerm('茶馆'), ownTerm('菜园'), ownTerm('早市')];
  const before = adjust(ownTerms(one, two, three), two.id, { known: true });
  const without = { ...before, ...withoutOwnTerm(before, two.id) };
  expect([without.terms, without.adjustments]).toEqual([[one, three], []]);
  const added = { ...without, ...withOwnTerm(without, ownTerm('夜校')) };
  const back = { ...added, ...withOwnTermBack(added, before, two.id) };
  expect(back.terms.map(({ label }) => label)).toEqual(['夜校', '茶馆', '菜园', '早市']);
  expect(back.adjustments).toEqual(before.adjustments);
  expect(ownTermNamed(back, '“菜 园”')?.id).toBe(two.id);
});

it('two copies become one, whatever order they meet in: what was changed last counts', () => {
  const tea = ownTerm('茶馆');
  const later = { ...tea, labelEn: 'teahouse', modifiedAt: 5 };
  const here = adjust(ownTerms(tea, ownTerm('夜校')), 'a', { note: '旧', modifiedAt: 1 });
  const there = adjust(ownTerms(ownTerm('菜园'), later), 'a', { note: '新', modifiedAt: 2 });
  const labels = (own: OwnTerms) => own.terms.map(({ label, labelEn }) => label + labelEn);
  const one = mergeOwnCopies(here, there);
  const other = mergeOwnCopies(there, here);
  expect(labels(one)).toEqual(['茶馆teahouse', '夜校', '菜园']);
  expect(labels(other).sort()).toEqual(labels(one).sort());
  expect([one, other].map(({ adjustments }) => adjustments[0]?.note)).toEqual(['新', '新']);
  expect(mergeOwnCopies(one, there)).toEqual(one);
});
