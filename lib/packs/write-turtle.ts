import type { Pack } from './pack.ts';
import { isLiteral, keyOf, type Literal, type Node, prefixes, rdf, type Triple } from './triple.ts';
import { triplesOfPack } from './triples-of-pack.ts';

/** A pack as SKOS in Turtle (W3C Recommendation 2014): a block for each subject, one line for each predicate. */
export function writeTurtle(pack: Pack): string {
  const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const blocks = bySubject(triplesOfPack(pack)).map(blockOf);
  return `${head.join('')}\n${blocks.join('\n')}`;
}

function bySubject(triples: readonly Triple[]): Triple[][] {
  const groups = new Map<string, Triple[]>();
  for (const triple of triples) {
    const key = keyOf(triple.subject);
    const group = groups.get(key);
    if (group) group.push(triple);
    else groups.set(key, [triple]);
  }
  return [...groups.values()];
}

function blockOf(triples: readonly Triple[]): string {
  const [first] = triples;
  if (!first) return '';
  const predicates = [...new Set(triples.map(({ predicate }) => predicate))];
  const lines = predicates.map((predicate) => {
    const objects = triples
      .filter((triple) => triple.predicate === predicate)
      .map(({ object }) => objectOf(object));
    return `${predicate === rdf('type') ? 'a' : iriOf(predicate)} ${objects.join(', ')}`;
  });
  return `${nodeOf(first.subject)} ${lines.join(' ;\n  ')} .\n`;
}

function objectOf(object: Node | Literal): string {
  if (!isLiteral(object)) return nodeOf(object);
  const { value, language, datatype } = object;
  const quoted = `"${value.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  if (language !== undefined) return `${quoted}@${language}`;
  return datatype === undefined ? quoted : `${quoted}^^${iriOf(datatype)}`;
}

function nodeOf(node: Node): string {
  return 'iri' in node ? iriOf(node.iri) : `_:${node.blank}`;
}

/** A prefixed name where what follows is plain, else the IRI in angle brackets. */
function iriOf(iri: string): string {
  for (const [prefix, base] of Object.entries(prefixes)) {
    const name = iri.slice(base.length);
    if (iri.startsWith(base) && /^[A-Za-z][A-Za-z0-9]*$/.test(name)) return `${prefix}:${name}`;
  }
  return `<${iri.replace(/[\p{Cc}\s<>"{}|^`\\]/gu, encodeURIComponent)}>`;
}

function escaped(sign: string): string {
  const names: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
  };
  return names[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
