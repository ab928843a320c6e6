import type { Pack } from './pack.ts';
import { isLiteral, keyOf, type Literal, type Node, prefixedName, prefixes, rdf } from './triple.ts';
import { triplesOfPack } from './triples-of-pack.ts';

/** A pack as SKOS in JSON-LD 1.1: one graph, its context in itself. */
export function writeJsonLd(pack: Pack): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of triplesOfPack(pack)) {
    const key = keyOf(subject);
    const node = nodes.get(key) ?? { '@id': addressOf(subject) };
    nodes.set(key, node);
    const name = predicate === rdf('type') ? '@type' : (prefixedName(predicate) ?? predicate);
    const value = isLiteral(object) ? literalOf(object) : { '@id': addressOf(object) };
    const added = name === '@type' && !isLiteral(object) ? addressOf(object) : value;
    const said = node[name];
    if (Array.isArray(said)) said.push(added);
    else node[name] = [added];
  }
  // A line for each node: readable, and half the size of a document that is indented throughout.
  const lines = [...nodes.values()].map((node) => JSON.stringify(node));
  return `{"@context":${JSON.stringify(prefixes)},"@graph":[\n${lines.join(',\n')}\n]}\n`;
}

function literalOf({ value, language, datatype }: Literal): Record<string, string> {
  if (language !== undefined) return { '@value': value, '@language': language };
  return datatype === undefined
    ? { '@value': value }
    : { '@value': value, '@type': prefixedName(datatype) ?? datatype };
}

function addressOf(node: Node): string {
  return 'iri' in node ? (prefixedName(node.iri) ?? node.iri) : `_:${node.blank}`;
}
