import type { Pack } from './pack.ts';
import { isLiteral, keyOf, type Literal, type Node, prefixes, rdf } from './triple.ts';
import { triplesOfPack } from './triples-of-pack.ts';

/** A pack as SKOS in JSON-LD 1.1: one graph, its context in itself. */
export function writeJsonLd(pack: Pack): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of triplesOfPack(pack)) {
    const key = keyOf(subject);
    const node = nodes.get(key) ?? { '@id': addressOf(subject) };
    nodes.set(key, node);
    const name = predicate === rdf('type') ? '@type' : compact(predicate);
    const value = isLiteral(object) ? literalOf(object) : { '@id': addressOf(object) };
    const added = name === '@type' && !isLiteral(object) ? addressOf(object) : value;
    const said = node[name];
    if (Array.isArray(said)) said.push(added);
    else node[name] = [added];
  }
  return `${JSON.stringify({ '@context': prefixes, '@graph': [...nodes.values()] }, null, 2)}\n`;
}

function literalOf({ value, language, datatype }: Literal): Record<string, string> {
  if (language !== undefined) return { '@value': value, '@language': language };
  return datatype === undefined ? { '@value': value } : { '@value': value, '@type': compact(datatype) };
}

function addressOf(node: Node): string {
  return 'iri' in node ? compact(node.iri) : `_:${node.blank}`;
}

function compact(iri: string): string {
  for (const [prefix, base] of Object.entries(prefixes)) {
    const name = iri.slice(base.length);
    if (iri.startsWith(base) && /^[A-Za-z][A-Za-z0-9]*$/.test(name)) return `${prefix}:${name}`;
  }
  return iri;
}
