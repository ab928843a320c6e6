import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/glossary/concept.ts';
import { parseTurtle } from '../../../lib/library/parse-turtle.ts';
import type { Result } from '../../../lib/outcome/result.ts';
import type { PackRead } from '../../../lib/packs/pack.ts';
import { packOfTriples } from '../../../lib/packs/pack-of-triples.ts';
import { readJsonLd } from '../../../lib/packs/read-json-ld.ts';
import { readTbx } from '../../../lib/packs/read-tbx.ts';
import { readYomitan } from '../../../lib/packs/read-yomitan.ts';
import { namelessHead } from './sample-pack.ts';

function conceptsOf(read: Result<PackRead>): readonly Concept[] {
  expect(read).toMatchObject({ ok: true });
  return read.ok ? read.value.pack.categories.flatMap(({ concepts }) => concepts) : [];
}

describe('TBX as others write it', () => {
  it('of version 2, with two ways to write a term', () => {
    const [first, second] = conceptsOf(
      readTbx(
        `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>胡同词表</title></titleStmt></fileDesc></martifHeader>
<text><body>
<termEntry id="c1"><descrip type="subjectField">街巷</descrip>
  <langSet xml:lang="en"><tig><term>alley warden</term></tig></langSet>
  <langSet xml:lang="zh-CN"><descripGrp><descrip type="definition">管一条街的志愿者。</descrip></descripGrp>
    <ntig><termGrp><term>小巷管家</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
    <tig><term>巷管家</term></tig></langSet>
  <ref type="crossReference" target="c2">see</ref></termEntry>
<termEntry id="c2"><langSet xml:lang="zh"><tig><term>街巷长</term></tig></langSet></termEntry>
<termEntry id="c3"><langSet xml:lang="de"><tig><term>Gasse</term></tig></langSet></termEntry>
</body></text></martif>`,
        namelessHead,
      ),
    );
    expect(first).toMatchObject({
      id: 'c1',
      prefLabel: { zh: '小巷管家', en: 'alley warden' },
      altLabels: { zh: ['巷管家'], en: [] },
      definition: { zh: '管一条街的志愿者。', en: '' },
      related: ['c2'],
    });
    expect(second?.prefLabel).toEqual({ zh: '街巷长', en: '' });
  });

  it('of version 3, its data categories as elements of a module', () => {
    const [only] = conceptsOf(
      readTbx(
        `<tbx type="TBX-Basic" style="dct" xml:lang="zh" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>治理</min:subjectField>
<langSec xml:lang="zh"><basic:definition>派给谁办。</basic:definition>
<termSec><term>分派</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>派单</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
</langSec></conceptEntry></body></text></tbx>`,
        namelessHead,
      ),
    );
    expect(only).toMatchObject({
      prefLabel: { zh: '派单', en: '' },
      altLabels: { zh: ['分派'], en: [] },
      definition: { zh: '派给谁办。', en: '' },
    });
  });
});

describe('SKOS as others write it', () => {
  const expected = [
    {
      id: 'hutong',
      prefLabel: { zh: '胡同', en: 'hutong' },
      altLabels: { zh: ['巷子'], en: [] },
      broader: ['street'],
    },
    { id: 'street', prefLabel: { zh: '街', en: '' }, definition: { zh: '两边有房屋的路。', en: '' } },
  ];

  it('in Turtle', async () => {
    const triples = await parseTurtle(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@base <http://example.org/terms/> .
<hutong> a skos:Concept ; skos:prefLabel "胡同"@zh, "hutong"@en ; skos:altLabel "巷子"@zh-Hans ; skos:broader <street> .
<street> a skos:Concept ; skos:prefLabel "街" ; skos:definition "两边有房屋的路。"@zh ; skos:broader [] .`);
    expect(triples.ok).toBe(true);
    if (!triples.ok) return;
    const read = packOfTriples(triples.value, namelessHead);
    expect(conceptsOf(read)).toMatchObject(expected);
    expect(read.ok && read.value.notes.map(({ key }) => key)).toEqual(['packRelationDropped']);
  });

  it.each([
    [
      'compacted, with a context and language maps',
      {
        '@context': {
          skos: 'http://www.w3.org/2004/02/skos/core#',
          id: '@id',
          type: '@type',
          prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
          altLabel: { '@id': 'skos:altLabel', '@language': 'zh' },
          broader: { '@id': 'skos:broader', '@type': '@id' },
          definition: 'skos:definition',
        },
        '@graph': [
          {
            id: 'http://example.org/terms/hutong',
            type: 'skos:Concept',
            prefLabel: { zh: '胡同', en: 'hutong' },
            altLabel: ['巷子'],
            broader: 'http://example.org/terms/street',
          },
          {
            id: 'http://example.org/terms/street',
            type: ['skos:Concept'],
            prefLabel: { zh: '街' },
            definition: { '@value': '两边有房屋的路。', '@language': 'zh' },
          },
        ],
      },
    ],
    [
      'expanded, with a node in a node',
      [
        {
          '@id': 'http://example.org/terms/hutong',
          '@type': ['http://www.w3.org/2004/02/skos/core#Concept'],
          'http://www.w3.org/2004/02/skos/core#prefLabel': [
            { '@value': '胡同', '@language': 'zh' },
            { '@value': 'hutong', '@language': 'en' },
          ],
          'http://www.w3.org/2004/02/skos/core#altLabel': [{ '@value': '巷子' }],
          'http://www.w3.org/2004/02/skos/core#broader': [
            {
              '@id': 'http://example.org/terms/street',
              '@type': ['http://www.w3.org/2004/02/skos/core#Concept'],
              'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': '街', '@language': 'zh-cn' }],
              'http://www.w3.org/2004/02/skos/core#definition': [
                { '@list': [{ '@value': '两边有房屋的路。' }] },
              ],
            },
          ],
        },
      ],
    ],
  ])('in JSON-LD, %s', (_, document) => {
    const triples = readJsonLd(JSON.stringify(document));
    expect(triples.ok).toBe(true);
    if (!triples.ok) return;
    const concepts = [...conceptsOf(packOfTriples(triples.value, namelessHead))];
    expect(concepts.sort((one, other) => one.id.localeCompare(other.id))).toMatchObject(expected);
  });

  it('says on which line Turtle goes wrong', async () => {
    expect(await parseTurtle('@prefix a: <http://a/> .\n\na:b a:c .')).toEqual({
      ok: false,
      failure: { key: 'packTurtleBroken', values: ['3'] },
    });
  });
});

describe('a Yomitan dictionary as others write it', () => {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const row = (term: string, reading: string, definitions: unknown[]) => [
    term,
    reading,
    'n',
    '',
    0,
    definitions,
    0,
    '',
  ];

  it('has the whole text of an entry for its definition', () => {
    const bytes = zipSync({
      'index.json': json({ title: '胡同小词典', revision: '3', format: 3 }),
      'term_bank_2.json': json([row('簋街', 'guǐ jiē', ['餐饮街', { type: 'text', text: '在东直门内' }])]),
      'term_bank_1.json': json([
        row('胡同', 'hú tòng', [
          {
            type: 'structured-content',
            content: [
              {
                tag: 'div',
                content: ['窄', { tag: 'ruby', content: ['巷', { tag: 'rt', content: 'xiàng' }] }],
              },
              { tag: 'img', path: 'a.png' },
              { tag: 'ul', content: [{ tag: 'li', content: '北京' }] },
            ],
          },
        ]),
        'nonsense',
      ]),
    });
    const read = readYomitan(bytes, namelessHead);
    expect(conceptsOf(read)).toMatchObject([
      {
        id: 'hu-tong',
        prefLabel: { zh: '胡同' },
        pinyin: 'hú tòng',
        definition: { zh: '窄巷\n北京', en: '' },
      },
      { id: 'gui-jie', prefLabel: { zh: '簋街' }, definition: { zh: '餐饮街\n在东直门内', en: '' } },
    ]);
    expect(read.ok && read.value.pack.name.zh).toBe('胡同小词典');
    expect(read.ok && read.value.notes).toEqual([
      { key: 'packBankRowSkipped', values: ['term_bank_1.json', '2'] },
    ]);
  });
});
