/** The context of W3C Web Annotation, and what ours adds to it: one term, whose value is JSON that processors keep as it is. */
const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The term under which an annotation of ours has what the standard has no word for. */
export const ownTerm = 'dongchengGloss';

export const exportContext: readonly unknown[] = [
  annotationContext,
  {
    '@version': 1.1,
    // Names a term and leads nowhere: nobody can own a name below `.invalid` (RFC 2606).
    [ownTerm]: { '@id': 'https://dongcheng-gloss.invalid/ns#excerpt', '@type': '@json' },
  },
];

export const uuidPrefix = 'urn:uuid:';
