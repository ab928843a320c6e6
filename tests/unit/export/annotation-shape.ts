import { ajvOf } from './ajv-of.ts';

const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const uuid = { type: 'string', pattern: '^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(#[a-z]+)?$' };
/** 3.3.1: `xsd:dateTime`, in UTC. */
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };

const body = {
  type: 'object',
  required: ['type', 'value', 'purpose'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { const: 'text/plain' },
    purpose: { enum: ['commenting', 'tagging'] },
  },
  additionalProperties: false,
};

const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      additionalProperties: false,
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
      additionalProperties: false,
    },
  ],
};

const annotation = {
  type: 'object',
  required: ['id', 'type', 'target', 'motivation', 'created', 'modified'],
  properties: {
    id: uuid,
    type: { const: 'Annotation' },
    motivation: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['highlighting', 'commenting', 'tagging'] },
    },
    created: time,
    modified: time,
    body: { type: 'array', minItems: 1, items: body },
    target: {
      type: 'object',
      required: ['type', 'source', 'selector'],
      properties: {
        type: { const: 'SpecificResource' },
        source: iri,
        selector: { type: 'array', minItems: 1, items: selector },
      },
      additionalProperties: false,
    },
    dongchengGloss: { type: 'object' },
  },
  additionalProperties: false,
};

/**
 * What the Web Annotation Data Model says of collections (5.1), pages (5.2), annotations (3.1), bodies (3.2.4) and selectors
 * (4.2.4, 4.2.5), as far as ours use it. Gives the faults.
 */
export const annotationFaults = ajvOf({
  type: 'object',
  required: ['@context', 'id', 'type', 'total'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: uuid,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string', minLength: 1 },
    created: time,
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'startIndex', 'items'],
      properties: {
        id: uuid,
        type: { const: 'AnnotationPage' },
        partOf: uuid,
        startIndex: { const: 0 },
        items: { type: 'array', minItems: 1, items: annotation },
      },
      additionalProperties: false,
    },
    last: uuid,
  },
  additionalProperties: false,
});
