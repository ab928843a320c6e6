import type { Concept, Fact, Source } from '../glossary/concept.ts';
import type { Bilingual } from '../text/language.ts';
import type { Pack, PackCategory } from './pack.ts';
import { dct, dg, foaf, type Literal, type Node, owl, rdf, skos, type Triple, xsd } from './triple.ts';

type Property = readonly [predicate: string, ...objects: readonly (Node | Literal)[]];

/**
 * A pack as SKOS: a concept scheme, a collection for each category, a concept for each concept, its facts as notes
 * with their sources. What SKOS and Dublin Core have no word for is said in terms of our own, so nothing is lost.
 */
export function triplesOfPack(pack: Pack): Triple[] {
  const scheme = { iri: `urn:dongcheng-gloss:${pack.id}` };
  return [
    ...about(scheme, [
      [rdf('type'), { iri: skos('ConceptScheme') }],
      [dct('title'), ...inBoth(pack.name)],
      ...some(owl('versionInfo'), pack.version),
      ...some(dct('license'), pack.licence),
      [dct('spatial'), ...inBoth(pack.region)],
    ]),
    ...pack.categories.flatMap((category) => triplesOfCategory(category, scheme)),
  ];
}

function triplesOfCategory(category: PackCategory, scheme: { readonly iri: string }): Triple[] {
  const base = scheme.iri;
  const collection = { iri: `${base}:category:${category.id}` };
  const conceptNode = (id: string) => ({ iri: `${base}:${id}` });
  const sourceNode = (key: string) => ({ iri: `${collection.iri}:source:${encodeURIComponent(key)}` });
  return [
    ...about(collection, [
      [rdf('type'), { iri: skos('Collection') }],
      [dct('isPartOf'), scheme],
      [skos('prefLabel'), ...inBoth(category.prefLabel)],
      [skos('member'), ...category.concepts.map(({ id }) => conceptNode(id))],
    ]),
    ...Object.entries(category.sources).flatMap(([key, source]) => triplesOfSource(sourceNode(key), source)),
    ...category.concepts.flatMap((concept) => [
      ...about(conceptNode(concept.id), [
        [skos('inScheme'), scheme],
        ...propertiesOf(concept),
        [skos('broader'), ...concept.broader.map(conceptNode)],
        [skos('related'), ...concept.related.map(conceptNode)],
        [skos('note'), ...concept.facts.map((_, index) => factNode(concept, index))],
      ]),
      ...concept.facts.flatMap((fact, index) => triplesOfFact(factNode(concept, index), fact, sourceNode)),
    ]),
  ];
}

function propertiesOf(concept: Concept): Property[] {
  const { altLabels, hiddenLabels, since, definition, scopeNote, parts, matching } = concept;
  return [
    [rdf('type'), { iri: skos('Concept') }],
    [skos('prefLabel'), ...inBoth(concept.prefLabel)],
    [skos('altLabel'), ...altLabels.zh.map(inChinese), ...altLabels.en.map(inEnglish)],
    [skos('hiddenLabel'), ...hiddenLabels.map(inChinese)],
    [skos('definition'), ...inBoth(definition)],
    [skos('scopeNote'), ...(scopeNote ? inBoth(scopeNote) : [])],
    ...some(dg('pinyin'), concept.pinyin),
    ...some(dg('level'), concept.level),
    [dg('since'), ...(since ? inBoth(since) : [])],
    ...some(dct('modified'), concept.checked, xsd('date')),
    ...(parts ? some(dg('parts'), JSON.stringify(parts), rdf('JSON')) : []),
    ...(isBare(matching) ? [] : some(dg('matching'), JSON.stringify(matching), rdf('JSON'))),
  ];
}

function isBare({ rules, match, noMatch }: Concept['matching']): boolean {
  return rules === undefined && noMatch === undefined && match.length === 0;
}

function triplesOfSource(node: Node, { publisher, title, date, url }: Source): Triple[] {
  return about(node, [
    [rdf('type'), { iri: dct('BibliographicResource') }],
    ...some(dct('publisher'), publisher),
    ...some(dct('title'), title),
    ...some(dct('date'), date),
    ...some(foaf('page'), url ?? ''),
  ]);
}

function triplesOfFact(
  node: Node,
  { text, date, source }: Fact,
  sourceNode: (key: string) => Node,
): Triple[] {
  return about(node, [
    [rdf('value'), ...inBoth(text)],
    ...some(dct('date'), date),
    [dct('source'), sourceNode(source)],
  ]);
}

function factNode({ id }: Concept, index: number): Node {
  return { blank: `fact-${id}-${index + 1}` };
}

function about(subject: Node, properties: readonly Property[]): Triple[] {
  return properties.flatMap(([predicate, ...objects]) =>
    objects.map((object) => ({ subject, predicate, object })),
  );
}

function some(predicate: string, value: string, datatype?: string): Property[] {
  return value === '' ? [] : [[predicate, datatype === undefined ? { value } : { value, datatype }]];
}

function inBoth({ zh, en }: Bilingual): Literal[] {
  return [...(zh === '' ? [] : [inChinese(zh)]), ...(en === '' ? [] : [inEnglish(en)])];
}

function inChinese(value: string): Literal {
  return { value, language: 'zh-cn' };
}

function inEnglish(value: string): Literal {
  return { value, language: 'en' };
}
