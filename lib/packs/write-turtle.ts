import { addTo } from './add-to.ts';
import type { Pack } from './pack.ts';
import {
  isLiteral,
  keyOf,
  type Literal,
  type Node,
  prefixedName,
  prefixes,
  rdf,
  type Triple,
} from './triple.ts';
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
    addTo(groups, keyOf(triple.subject), triple);
  }
  return [...groups.values()];
}

function blockOf(triples: readonly Triple[]): string {
  const [first] = triples;
  if (!first) return '';
  const objects = new Map<string, string[]>();
  for (const { predicate, object } of triples) addTo(objects, predicate, objectOf(object));
  const lines = [...objects].map(
    ([predicate, some]) => `${predicate === rdf('type') ? 'a' : iriOf(predicate)} ${some.join(', ')}`,
  );
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
  return prefixedName(iri) ?? `<${iri.replace(/[\p{Cc}\s<>"{}|^`\\]/gu, encodeURIComponent)}>`;
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
