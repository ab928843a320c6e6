const vocabularies = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  as: 'http://www.w3.org/ns/activitystreams#',
};

/** Terms whose value is the name of a resource. */
const links = {
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: 'oa:hasSource',
  selector: 'oa:hasSelector',
  first: 'as:first',
  last: 'as:last',
  partOf: 'as:partOf',
};

const literals = {
  format: 'dc:format',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  value: 'rdf:value',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  label: 'rdfs:label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
};

const own = [
  'Annotation',
  'TextualBody',
  'SpecificResource',
  'TextQuoteSelector',
  'TextPositionSelector',
  'highlighting',
  'commenting',
  'tagging',
];

/** The terms that our exports use, as the context of Web Annotation defines them (Web Annotation Vocabulary, appendix A). */
export const annotationContextDocument = {
  '@context': {
    ...vocabularies,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(own.map((name) => [name, `oa:${name}`])),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    ...Object.fromEntries(Object.entries(links).map(([term, id]) => [term, { '@type': '@id', '@id': id }])),
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    ...literals,
  },
};
