import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/glossary/concept.ts';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { coverageOf } from '../../glossary/coverage.ts';
import { faultsOfExamples } from '../../glossary/faults-of-examples.ts';
import { faultsOfFile } from '../../glossary/faults-of-files.ts';
import { faultsOfLabels } from '../../glossary/faults-of-labels.ts';
import { faultsOfPinyin } from '../../glossary/faults-of-pinyin.ts';
import { faultsOfRelations } from '../../glossary/faults-of-relations.ts';
import { faultsOfSources, isPublicAddress } from '../../glossary/faults-of-sources.ts';
import { issueCoverage } from '../../glossary/issue-coverage.ts';
import { category, concept } from './sample.ts';
import { readJson } from './shipped.ts';

const of = (...concepts: readonly Concept[]) => buildGlossary([category({ concepts })]);
const a = (changes: Partial<Concept> = {}) => concept({ id: 'a', ...changes });
const b = (changes: Partial<Concept> = {}) => concept({ id: 'b', ...changes });

describe('the check of relations', () => {
  it.each<[string, Concept[], string[]]>([
    ['nothing', [a({ broader: ['b'] }), b()], []],
    ['itself', [a({ broader: ['a'] })], ['a relates to itself.', 'a is broader than itself.']],
    ['nowhere', [a({ related: ['gone'] })], ['a relates to gone, which is no concept.']],
    ['one way', [a({ related: ['b'] }), b()], ['a is related to b, but not the other way.']],
    [
      'both related and broader',
      [a({ related: ['b'], broader: ['b'] }), b({ related: ['a'] })],
      ['a is related to b, which is broader.'],
    ],
    [
      'a circle',
      [a({ broader: ['b'] }), b({ broader: ['a'] })],
      ['a is broader than itself.', 'b is broader than itself.'],
    ],
  ])('finds %s', (_, concepts, faults) => {
    expect(faultsOfRelations(of(...concepts))).toEqual(faults);
  });
});

describe('the check of sources', () => {
  const fact = { text: { zh: '一', en: 'one' }, date: '2024', source: 's' };
  it.each<[string, Parameters<typeof category>[0], string]>([
    ['a concept without facts', { concepts: [a({ facts: [] })] }, 'a has no fact.'],
    [
      'a fact without a source',
      { concepts: [a({ facts: [{ ...fact, source: 'gone' }] })] },
      'a: “一” has no source.',
    ],
    [
      'an older fact before a newer one',
      { concepts: [a({ facts: [fact, { ...fact, date: '2025-01' }] })] },
      'a: the facts are not ordered newest first.',
    ],
    [
      'a source without publisher',
      { sources: { s: { publisher: ' ', title: 't', date: '2024' } }, concepts: [a()] },
      'sample: source s lacks publisher, title or date.',
    ],
    [
      'an address of a private machine',
      {
        sources: { s: { publisher: 'p', title: 't', date: '2024', url: 'http://192.168.0.1/x' } },
        concepts: [a()],
      },
      'sample: http://192.168.0.1/x is no address of a public site.',
    ],
    ['a source nobody cites', { concepts: [a()] }, 'sample: no fact cites the source t.'],
  ])('finds %s', (_, changes, fault) => {
    expect(faultsOfSources(category(changes))).toContain(fault);
  });

  it.each([
    ['https://www.bjdch.gov.cn/a.html', true],
    ['http://bj.people.com.cn/BIG5/n2/x.html', true],
    ['ftp://www.bjdch.gov.cn/a', false],
    ['https://localhost/a', false],
    ['https://server.local/a', false],
    ['https://user@www.bjdch.gov.cn/a', false],
    ['https://www.bjdch.gov.cn:8443/a', false],
    ['www.bjdch.gov.cn', false],
  ])('takes %s for a public address: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe('the check of labels', () => {
  const shares = { hiddenLabels: ['词a'] };
  it.each<[string, Concept[], string[]]>([
    ['a label given twice', [a({ hiddenLabels: ['词a'] })], ['a has the label “词a” twice.']],
    ['a shared designation', [a(), b(shares)], ['“词a” belongs to a and b, and no rule tells them apart.']],
    [
      'nothing where rules tell them apart',
      [
        a({ matching: { match: [], rules: [{ text: '词a', quoted: true }] } }),
        b({ ...shares, matching: { match: [], rules: [{ text: '词a', needs: ['巷'] }] } }),
      ],
      [],
    ],
    [
      'a part that is missing',
      [a({ prefLabel: { zh: '三率', en: 'x' }, parts: [{ label: { zh: '一', en: '1' } }] })],
      ['a counts 3, but lists 1 parts.'],
    ],
  ])('finds %s', (_, concepts, faults) => {
    expect(faultsOfLabels(of(...concepts))).toEqual(faults);
  });
});

describe('the check of examples', () => {
  it('finds sentences that the matcher does not bear out, and concepts that lack some', () => {
    const prefLabel = { zh: '派单', en: 'Dispatch' };
    const matching = { match: ['诉求派单更准。', '这里没有。'], noMatch: ['由选派单位负责。', '外卖派单。'] };
    expect(faultsOfExamples(of(a({ prefLabel, matching }), b()))).toEqual([
      'a is not found in “这里没有。”.',
      'a is found in “外卖派单。”.',
      'b has no sentence in which it must not be found.',
      'b is not found in “有一个词。”.',
    ]);
  });
});

describe('the check of pinyin', () => {
  const term = (zh: string, pinyin: string) => concept({ prefLabel: { zh, en: 'x' }, pinyin });
  const judged = { label: '街巷长', library: 'jiē xiàng cháng', reason: '长是负责人。' };

  it('finds readings that nobody judged', () => {
    expect(
      faultsOfPinyin([term('街巷长', 'jiē xiàng zhǎng'), term('一业一证', 'yī yè yī zhèng')], []),
    ).toEqual(['街巷长: “jiē xiàng zhǎng” is “jiē xiàng cháng” to the library, and nobody has judged that.']);
  });

  it('takes those that were judged, and finds judgements without use', () => {
    expect(faultsOfPinyin([term('街巷长', 'jiē xiàng zhǎng')], [judged])).toEqual([]);
    expect(faultsOfPinyin([], [judged])).toEqual(['街巷长: the judgement on its pinyin applies no longer.']);
  });
});

describe('the check of files', () => {
  it('says where a file departs from the schema', () => {
    const file = category({ concepts: [a({ checked: 'gestern' })] });
    expect(faultsOfFile(file, 'sample', readJson('concept-scheme.schema') as object)).toEqual([
      expect.stringContaining('sample.json/concepts/0/checked must match pattern'),
      'sample.json, a: checked must be a day such as 2021-09-24.',
    ]);
  });
});

describe('the coverage', () => {
  it('counts by category, level and altogether', () => {
    const rows = coverageOf([
      category({ concepts: [a(), b({ level: '国家', scopeNote: { zh: '一', en: '1' } })] }),
    ]);
    const scoped = rows.map(({ name, concepts, withScopeNote }) => [name, concepts, withScopeNote]);
    expect(scoped).toEqual([
      ['样本', 2, 1],
      ['国家', 1, 1],
      ['北京市', 0, 0],
      ['东城区', 1, 0],
      ['街道', 0, 0],
      ['合计', 2, 1],
    ]);
  });

  it('of a newspaper joins its lines and tells how far quoted expressions are explained', () => {
    const prefLabel = { zh: '接诉即办', en: 'x' };
    expect(issueCoverage('抓好“接诉\n即办”。参加“小目标”和“小目标”活动。', of(a({ prefLabel })))).toEqual({
      marked: 1,
      concepts: 1,
      expressions: 2,
      expressionsCovered: 1,
      occurrences: 3,
      occurrencesCovered: 1,
      uncovered: [['小目标', 2]],
    });
  });
});
