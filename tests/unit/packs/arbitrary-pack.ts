import fc from 'fast-check';
import type { Concept, Source } from '../../../lib/glossary/concept.ts';
import { makeConcept } from '../../../lib/packs/make-concept.ts';
import type { Pack, PackCategory } from '../../../lib/packs/pack.ts';

/** Signs that formats give a meaning of their own, among everyday ones. */
const signs = '接诉即办街道东城一业证abcXYZ019 ，。“”、"\'&<>|\\;,:=+-@＋＝#{}[]()_*^`~!?/%$é𠮷';

/** A text as the glossary has them: on one line, nothing but what is seen at its ends. */
const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
  .map((some) => some.join('').trim())
  // Such a text is what our tables write for one that begins with the sign behind the apostrophe.
  .filter((some) => some !== '' && !/^'[=+\-@＋＝]/.test(some));

const maybe = fc.option(text, { nil: '' });
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const date = fc.constantFrom('2021', '2024-05', '2025-02-18');
const bilingual = fc.record({ zh: text, en: maybe });

const source: fc.Arbitrary<Source> = fc
  .record({
    publisher: text,
    title: text,
    date,
    url: fc.constantFrom('', 'https://www.bjdch.gov.cn/a?b=1&c=2'),
  })
  .map(({ url, ...rest }) => (url === '' ? rest : { ...rest, url }));

interface Draft {
  readonly labels: readonly string[];
  readonly concept: Concept;
}

/** A concept whose labels are all different, without relations. */
function draft(conceptId: string, sourceKeys: readonly string[]): fc.Arbitrary<Draft> {
  return fc
    .record({
      zh: fc.uniqueArray(text, { minLength: 1, maxLength: 5 }),
      en: fc.uniqueArray(text, { maxLength: 3 }),
      pinyin: fc.constantFrom('', 'jiē sù jí bàn', 'yī yè yī zhèng'),
      level: fc.constantFrom('国家' as const, '北京市' as const, '东城区' as const, '街道' as const),
      since: fc.option(bilingual),
      definition: bilingual,
      scopeNote: fc.option(bilingual),
      parts: fc.array(fc.record({ label: bilingual }), { maxLength: 2 }),
      facts: fc.array(fc.record({ text: bilingual, date, source: fc.constantFrom(...sourceKeys) }), {
        maxLength: 3,
      }),
      checked: fc.constantFrom('', '2026-11-24'),
      quoted: fc.boolean(),
    })
    .map(({ zh, en, quoted, ...rest }) => {
      const [preferred = '', alt, ...hidden] = zh;
      const [english = '', ...otherEnglish] = en;
      const rules = quoted ? { rules: [{ text: preferred, quoted: true as const }] } : {};
      const concept = makeConcept({
        ...rest,
        id: conceptId,
        zh: preferred,
        en: english,
        altLabels: { zh: alt === undefined ? [] : [alt], en: otherEnglish },
        hiddenLabels: hidden,
        matching: { match: quoted ? ['一句话。'] : [], ...rules },
      });
      return { labels: zh, concept };
    });
}

/** Packs without any fault, of up to a dozen concepts with all that a concept may have. */
export const pack: fc.Arbitrary<Pack> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
    keys: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    categories: fc.uniqueArray(bilingual, { minLength: 1, maxLength: 2, selector: ({ zh }) => zh }),
    name: bilingual,
    version: maybe,
    region: fc.record({ zh: maybe, en: maybe }),
    licence: maybe,
  })
  .chain(({ ids, keys, categories, ...head }) =>
    fc
      .record({
        drafts: fc.tuple(...ids.map((each) => draft(each, keys))),
        sources: fc.tuple(...keys.map(() => source)),
        relations: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }),
      })
      .map(({ drafts, sources, relations }): Pack => {
        const concepts = related(
          drafts.map(({ concept }) => concept),
          relations,
        );
        return {
          id: 'sample-pack',
          ...head,
          categories: categories.flatMap((prefLabel, index) =>
            category(
              `c${index}`,
              prefLabel,
              keys,
              sources,
              concepts.filter((_, at) => at % categories.length === index),
            ),
          ),
        };
      }),
  )
  .filter(({ categories }) => hasDistinctNames(categories));

function category(
  categoryId: string,
  prefLabel: PackCategory['prefLabel'],
  keys: readonly string[],
  sources: readonly Source[],
  concepts: readonly Concept[],
): PackCategory[] {
  if (concepts.length === 0) return [];
  const cited = new Set(concepts.flatMap(({ facts }) => facts.map((fact) => fact.source)));
  const entries = keys.flatMap((key, index) => {
    const found = sources[index];
    return found && cited.has(key) ? [[key, found] as const] : [];
  });
  return [{ id: categoryId, prefLabel, sources: Object.fromEntries(entries), concepts }];
}

/** Broader ones are always further ahead, so there is no circle. */
function related(
  concepts: readonly Concept[],
  relations: readonly (readonly [number, number, boolean])[],
): Concept[] {
  return concepts.map((concept, index) => {
    const from = relations.filter(([at]) => at % concepts.length === index);
    const idsOf = (some: typeof from) =>
      [...new Set(some.flatMap(([, to]) => concepts[to % concepts.length]?.id ?? []))].filter(
        (other) => other !== concept.id,
      );
    const ahead = new Set(concepts.slice(0, index).map(({ id: other }) => other));
    return {
      ...concept,
      broader: idsOf(from.filter(([, , isBroader]) => isBroader)).filter((other) => ahead.has(other)),
      related: idsOf(from.filter(([, , isBroader]) => !isBroader)),
    };
  });
}

/** Tables name other terms by their names, so one name for two would be no fault of the format. */
function hasDistinctNames(categories: readonly PackCategory[]): boolean {
  const concepts = categories.flatMap(({ concepts: some }) => some);
  const names = concepts.map(({ prefLabel }) => prefLabel.zh);
  const ids = new Set(concepts.map(({ id: each }) => each));
  return new Set(names).size === names.length && !names.some((name) => ids.has(name));
}
