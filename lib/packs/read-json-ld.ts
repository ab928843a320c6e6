import { isRecord } from '../glossary/json-shape.ts';
import { type Failed, failure, type Result, success } from '../outcome/result.ts';
import { addContext, type Context, emptyContext, expandAddress, expandName } from './json-ld-context.ts';
import { packLimits } from './pack-limits.ts';
import { parseJsonText } from './parse-json-text.ts';
import { type Literal, type Node, rdf, type Triple } from './triple.ts';

/**
 * The statements of a JSON-LD document (W3C Recommendation 1.1) with its context in itself, or expanded. Understood
 * is what SKOS schemes are written in: graphs, nested nodes, sets, lists, language maps; not `@reverse`, `@nest` and
 * named graphs. `packNotJson`, `packContextRemote`, `packTooDeep`.
 */
export function readJsonLd(text: string): Result<Triple[]> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const reader = graphReader();
  reader.node(json.value, emptyContext, 0);
  return reader.fault() ?? success(reader.triples);
}

function graphReader() {
  const triples: Triple[] = [];
  let fault: Failed | null = null;
  let blanks = 0;

  /** Reads a node or several and gives them. */
  function node(value: unknown, outer: Context, depth: number): Node[] {
    if (depth > packLimits.depth) fault ??= failure('packTooDeep', String(packLimits.depth));
    if (fault) return [];
    if (Array.isArray(value)) return value.flatMap((each) => node(each, outer, depth + 1));
    if (!isRecord(value)) return [];
    const context = '@context' in value ? addContext(outer, value['@context']) : success(outer);
    if (!context.ok) {
      fault = context;
      return [];
    }
    const entries = Object.entries(value).map(([name, inside]) => ({
      name,
      inside,
      keyword: expandName(context.value, name),
    }));
    const id = entries.find(({ keyword }) => keyword === '@id')?.inside;
    const subject = typeof id === 'string' ? nodeAt(expandAddress(context.value, id)) : newBlank();
    for (const { name, inside, keyword } of entries) {
      if (keyword === '@graph') node(inside, context.value, depth + 1);
      else if (keyword === '@type') addTypes(subject, inside, context.value);
      else if (!keyword.startsWith('@') && keyword.includes(':')) {
        for (const object of objects(name, inside, context.value, depth + 1)) {
          triples.push({ subject, predicate: keyword, object });
        }
      }
    }
    return [subject];
  }

  function addTypes(subject: Node, types: unknown, context: Context): void {
    for (const type of [types].flat()) {
      if (typeof type !== 'string') continue;
      triples.push({ subject, predicate: rdf('type'), object: nodeAt(expandName(context, type)) });
    }
  }

  function objects(name: string, value: unknown, context: Context, depth: number): (Node | Literal)[] {
    if (Array.isArray(value)) return value.flatMap((each) => objects(name, each, context, depth));
    const term = context.terms.get(name);
    if (!isRecord(value)) {
      if (value === null || value === undefined) return [];
      const written = String(value);
      if (term?.isNode) return [nodeAt(expandAddress(context, written))];
      return [
        literal(
          written,
          term?.language ?? (term?.datatype ? null : context.language),
          term?.datatype ?? null,
        ),
      ];
    }
    if (term?.byLanguage) {
      return Object.entries(value).flatMap(([language, texts]) =>
        [texts].flat().flatMap((text) => (typeof text === 'string' ? [literal(text, language, null)] : [])),
      );
    }
    const keyed = new Map(Object.entries(value).map(([key, inside]) => [expandName(context, key), inside]));
    const list = keyed.get('@list') ?? keyed.get('@set');
    if (list !== undefined) return objects(name, list, context, depth);
    if (!keyed.has('@value')) return node(value, context, depth);
    const language = keyed.get('@language');
    const type = keyed.get('@type');
    return [
      literal(
        String(keyed.get('@value')),
        typeof language === 'string' ? language : null,
        typeof type === 'string' ? expandName(context, type) : null,
      ),
    ];
  }

  function newBlank(): Node {
    blanks += 1;
    return { blank: `node-${blanks}` };
  }

  return { triples, node, fault: () => fault };
}

function nodeAt(address: string): Node {
  return address.startsWith('_:') ? { blank: address.slice(2) } : { iri: address };
}

function literal(value: string, language: string | null, datatype: string | null): Literal {
  return {
    value,
    ...(language !== null && { language: language.toLowerCase() }),
    ...(datatype !== null && { datatype }),
  };
}
