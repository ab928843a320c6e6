import type { Concept, Fact, Level, MatchingNotes, Part, Source } from '../glossary/concept.ts';
import { ruleShape } from '../glossary/concept-shape.ts';
import { anyText, fields, list, type Shape, text } from '../glossary/json-shape.ts';
import { type Failure, failure, type Result } from '../outcome/result.ts';
import type { Bilingual } from '../text/language.ts';
import { idMaker, idOf, makeConcept, unknownLevel } from './make-concept.ts';
import type { PackCategory, PackHead, PackRead } from './pack.ts';
import { soundPack } from './sound-pack.ts';
import { dct, dg, foaf, keyOf, type Node, owl, rdf, skos, type Triple } from './triple.ts';
import { indexTriples, type TripleIndex } from './triple-index.ts';

const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道'];
const partsShape = list(fields({ label: fields({ zh: text(), en: anyText() }) }, { forms: list(text()) }), 1);
const matchingShape = fields({ match: list(text()) }, { rules: list(ruleShape), noMatch: list(text()) });

/**
 * A pack of a SKOS graph. The scheme's own name, version and licence count where whoever imports it gives no name.
 * Concepts outside all collections make a category of their own. `packNoSkos` where the graph has no concept; a
 * concept without a Chinese label is left out and noted.
 */
export function packOfTriples(triples: readonly Triple[], head: PackHead): Result<PackRead> {
  const graph = indexTriples(triples);
  const concepts = graph.subjects(rdf('type'), skos('Concept'));
  if (concepts.length === 0) return failure('packNoSkos');
  const notes: Failure[] = [];
  const named = concepts.filter((node) => {
    const hasName = graph.texts(node, skos('prefLabel'), 'zh').length > 0;
    if (!hasName) notes.push({ key: 'packEntrySkipped', values: [keyOf(node)] });
    return hasName;
  });
  const newId = idMaker();
  const ids = new Map(named.map((node) => [keyOf(node), newId(lastName(node))]));
  const collections = graph.subjects(rdf('type'), skos('Collection'));
  const placed = new Set<string>();
  const newCategoryId = idMaker();
  const categories: PackCategory[] = [];
  const add = (id: string, prefLabel: Bilingual, nodes: readonly Node[]): void => {
    const fresh = nodes.filter((node) => ids.has(keyOf(node)) && !placed.has(keyOf(node)));
    for (const node of fresh) placed.add(keyOf(node));
    if (fresh.length > 0) categories.push(categoryOf(graph, newCategoryId(id), prefLabel, fresh, ids));
  };
  for (const node of collections) {
    add(lastName(node), graph.bilingual(node, skos('prefLabel')), graph.nodes(node, skos('member')));
  }
  add('terms', { zh: '词条', en: 'Terms' }, named);
  const [scheme] = graph.subjects(rdf('type'), skos('ConceptScheme'));
  return soundPack({ ...headOf(graph, scheme, head), categories }, notes);
}

function headOf(graph: TripleIndex, scheme: Node | undefined, head: PackHead): PackHead {
  if (!scheme || head.name.zh !== '') return head;
  const titles = [dct('title'), skos('prefLabel')].map((predicate) => graph.bilingual(scheme, predicate));
  const name = titles.find(({ zh }) => zh !== '');
  return {
    id: lastName(scheme) || head.id,
    name: name ?? head.name,
    version: graph.text(scheme, owl('versionInfo')),
    region: graph.bilingual(scheme, dct('spatial')),
    licence: graph.text(scheme, dct('license')),
  };
}

function categoryOf(
  graph: TripleIndex,
  id: string,
  prefLabel: Bilingual,
  nodes: readonly Node[],
  ids: ReadonlyMap<string, string>,
): PackCategory {
  const sources = new Map<string, Source>();
  const concepts = nodes.map((node) => conceptOf(graph, node, ids, sources));
  const label = prefLabel.zh === '' ? { zh: prefLabel.en || id, en: prefLabel.en } : prefLabel;
  return { id, prefLabel: label, sources: Object.fromEntries(sources), concepts };
}

function conceptOf(
  graph: TripleIndex,
  node: Node,
  ids: ReadonlyMap<string, string>,
  sources: Map<string, Source>,
): Concept {
  const others = (predicate: string) =>
    graph.nodes(node, predicate).map((other) => ids.get(keyOf(other)) ?? keyOf(other));
  const { zh, en } = graph.bilingual(node, skos('prefLabel'));
  const level = graph.text(node, dg('level'));
  const scopeNote = graph.bilingual(node, skos('scopeNote'));
  const since = graph.bilingual(node, dg('since'));
  const checked = graph.text(node, dct('modified')).slice(0, 10);
  const parts = jsonOf<readonly Part[]>(graph.text(node, dg('parts')), partsShape);
  const matching = jsonOf<MatchingNotes>(graph.text(node, dg('matching')), matchingShape);
  return makeConcept({
    id: ids.get(keyOf(node)) ?? '',
    zh,
    en,
    altLabels: {
      zh: graph.texts(node, skos('altLabel'), 'zh'),
      en: graph.texts(node, skos('altLabel'), 'en'),
    },
    hiddenLabels: graph.texts(node, skos('hiddenLabel'), 'zh'),
    pinyin: graph.text(node, dg('pinyin')),
    level: levels.find((each) => each === level) ?? unknownLevel,
    since: isEmpty(since) ? null : since,
    definition: graph.bilingual(node, skos('definition')),
    scopeNote: isEmpty(scopeNote) ? null : scopeNote,
    facts: graph.nodes(node, skos('note')).flatMap((note) => factOf(graph, note, sources) ?? []),
    checked: /^\d{4}-\d{2}-\d{2}$/.test(checked) ? checked : '',
    broader: others(skos('broader')),
    related: others(skos('related')),
    ...(parts && { parts }),
    ...(matching && { matching }),
  });
}

/** A note with a date and a source; null for one that says less. Its source is added to `sources`. */
function factOf(graph: TripleIndex, note: Node, sources: Map<string, Source>): Fact | null {
  const text = graph.bilingual(note, rdf('value'));
  const date = graph.text(note, dct('date'));
  const [source] = graph.nodes(note, dct('source'));
  if (!source || isEmpty(text) || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return null;
  const key = sourceKey(source);
  const url = graph.text(source, foaf('page'));
  const read = {
    publisher: graph.text(source, dct('publisher')),
    title: graph.text(source, dct('title')),
    date: graph.text(source, dct('date')),
    ...(/^https?:\/\/\S+$/.test(url) && { url }),
  };
  if (read.publisher === '' || read.title === '' || read.date === '') return null;
  sources.set(key, read);
  return { text, date, source: key };
}

function sourceKey(source: Node): string {
  return 'iri' in source ? decodeKey(lastPart(source.iri)) : source.blank;
}

function decodeKey(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function lastName(node: Node): string {
  return 'iri' in node ? idOf(decodeKey(lastPart(node.iri))) : '';
}

function lastPart(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'), iri.lastIndexOf(':')) + 1);
}

function isEmpty({ zh, en }: Bilingual): boolean {
  return zh === '' && en === '';
}

/** A JSON literal of a shape; null where it is another. */
function jsonOf<T>(literal: string, shape: Shape): T | null {
  if (literal === '') return null;
  try {
    const value: unknown = JSON.parse(literal);
    return shape(value, '') === null ? (value as T) : null;
  } catch {
    return null;
  }
}
