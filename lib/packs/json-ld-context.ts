import { isRecord } from '../glossary/json-shape.ts';
import { failure, type Result, success } from '../outcome/result.ts';

/** What a context says of one name. */
export interface TermDefinition {
  /** IRI or keyword. */
  readonly id: string;
  /** Values that are plain texts are addresses of nodes. */
  readonly isNode: boolean;
  readonly datatype: string | null;
  readonly language: string | null;
  /** The value is an object of texts by language. */
  readonly byLanguage: boolean;
}

/** The names of a JSON-LD document (JSON-LD 1.1, 4.1), as far as they matter for a SKOS scheme. */
export interface Context {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly language: string | null;
  readonly vocabulary: string;
}

export const emptyContext: Context = { terms: new Map(), language: null, vocabulary: '' };

/**
 * A context with what another adds to it. `packContextRemote` where it is an address: nothing is fetched. Prefixes,
 * terms with type, language and language map, a default language and a vocabulary are understood.
 */
export function addContext(outer: Context, added: unknown): Result<Context> {
  if (added === null) return success(emptyContext);
  if (typeof added === 'string') return failure('packContextRemote', added);
  if (Array.isArray(added)) {
    return added.reduce<Result<Context>>(
      (context, each) => (context.ok ? addContext(context.value, each) : context),
      success(outer),
    );
  }
  if (!isRecord(added)) return success(outer);
  const { '@language': language = outer.language, '@vocab': vocabulary = outer.vocabulary } = added;
  const context = {
    terms: new Map(outer.terms),
    language: typeof language === 'string' ? language : null,
    vocabulary: typeof vocabulary === 'string' ? vocabulary : '',
  };
  // Prefixes first: a definition may use one that stands behind it.
  for (const [name, value] of Object.entries(added)) {
    if (typeof value === 'string' && !name.startsWith('@')) context.terms.set(name, definitionOf(value, {}));
  }
  for (const [name, value] of Object.entries(added)) {
    if (name.startsWith('@')) continue;
    const given = isRecord(value) ? value : {};
    const written = typeof value === 'string' ? value : given['@id'];
    const id = expandName(context, typeof written === 'string' ? written : name);
    context.terms.set(name, definitionOf(id, { ...given, '@type': expandType(context, given['@type']) }));
  }
  return success(context);
}

function definitionOf(id: string, given: Readonly<Record<string, unknown>>): TermDefinition {
  const { '@type': type, '@language': language, '@container': container } = given;
  const isNode = type === '@id' || type === '@vocab';
  return {
    id,
    isNode,
    datatype: typeof type === 'string' && !isNode && !type.startsWith('@') ? type : null,
    language: typeof language === 'string' ? language : null,
    byLanguage: [container].flat().includes('@language'),
  };
}

function expandType(context: Context, type: unknown): unknown {
  return typeof type === 'string' ? expandName(context, type) : undefined;
}

/** The IRI or keyword of a name: a term, `prefix:name`, an IRI, or a word of the vocabulary. */
export function expandName(context: Context, name: string): string {
  if (name.startsWith('@')) return name;
  const term = context.terms.get(name);
  if (term) return term.id;
  const colon = name.indexOf(':');
  const prefix = colon > 0 ? context.terms.get(name.slice(0, colon)) : undefined;
  if (prefix && !name.startsWith('//', colon + 1)) return prefix.id + name.slice(colon + 1);
  return colon > 0 ? name : context.vocabulary + name;
}

/** The address of a node: `prefix:name` or an IRI; anything else stays as it is. */
export function expandAddress(context: Context, address: string): string {
  return address.includes(':') && !address.startsWith('_:') ? expandName(context, address) : address;
}
