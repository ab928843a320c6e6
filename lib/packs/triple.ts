/** A node of an RDF graph that is no literal: an IRI, or a blank node by a label of the document's own. */
export type Node = { readonly iri: string } | { readonly blank: string };

export interface Literal {
  readonly value: string;
  /** BCP 47, lower case. */
  readonly language?: string;
  /** IRI; missing for plain texts. */
  readonly datatype?: string;
}

/** One statement of an RDF graph. */
export interface Triple {
  readonly subject: Node;
  /** IRI. */
  readonly predicate: string;
  readonly object: Node | Literal;
}

/** Prefixes of the vocabularies that a pack is written in. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  /** Ours: what SKOS and Dublin Core have no word for. */
  dg: 'urn:dongcheng-gloss:terms:',
} as const;

export const { rdf, xsd, owl, skos, dct, foaf, dg } = {
  rdf: named('rdf'),
  xsd: named('xsd'),
  owl: named('owl'),
  skos: named('skos'),
  dct: named('dct'),
  foaf: named('foaf'),
  dg: named('dg'),
};

function named(prefix: keyof typeof prefixes): (name: string) => string {
  return (name) => prefixes[prefix] + name;
}

const prefixList = Object.entries(prefixes);

/** An IRI as a prefixed name, `skos:broader`; null where none of the prefixes fits or what follows isn't plain. */
export function prefixedName(iri: string): string | null {
  for (const [prefix, base] of prefixList) {
    if (!iri.startsWith(base)) continue;
    const name = iri.slice(base.length);
    if (/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return `${prefix}:${name}`;
  }
  return null;
}

/** A node as a text that no other node has. */
export function keyOf(node: Node): string {
  return 'iri' in node ? `<${node.iri}>` : `_:${node.blank}`;
}

export function isLiteral(object: Node | Literal): object is Literal {
  return 'value' in object;
}
