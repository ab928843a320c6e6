import type { Excerpt } from '../excerpt/excerpt.ts';
import { exportContext, ownTerm, uuidPrefix } from './annotation-terms.ts';
import { codePointOffset } from './code-points.ts';
import { exportTitle } from './export-title.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';
import { lastChange } from './last-change.ts';
import { ownAnnotation } from './own-annotation.ts';

/**
 * W3C Web Annotation: an `AnnotationCollection` with its one page inside. Positions are given in code points of the
 * canonical text where that is known and still has the words there. Read again it gives the same excerpts.
 */
export const webAnnotationExporter: ExcerptExporter = {
  id: 'web-annotation',
  fileExtension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (selection) => [
    {
      name: `${exportTitle(selection)}.jsonld`,
      pieces: collection(selection),
    },
  ],
};

function* collection(selection: ExportSelection): Generator<string> {
  const { excerpts, textOf, id, now } = selection;
  const head = {
    '@context': exportContext,
    id: uuidPrefix + id,
    type: 'AnnotationCollection',
    label: exportTitle(selection),
    created: time(now),
    total: excerpts.length,
  };
  const page = { id: `${uuidPrefix}${id}#page`, type: 'AnnotationPage', partOf: head.id, startIndex: 0 };
  if (excerpts.length === 0) {
    yield `${JSON.stringify(head)}\n`;
    return;
  }
  yield `${open(head)},"last":${JSON.stringify(page.id)},"first":${open(page)},"items":[\n`;
  for (const [at, excerpt] of excerpts.entries())
    yield `${at === 0 ? '' : ',\n'}${JSON.stringify(annotation(excerpt, textOf(excerpt.source.canonicalUrl)))}`;
  yield '\n]}}\n';
}

/** The JSON of an object without its closing brace. */
function open(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function annotation(excerpt: Excerpt, text: string | null): object {
  const { id, note, tags, target, source, createdAt } = excerpt;
  const bodies = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return {
    id: uuidPrefix + id,
    type: 'Annotation',
    motivation: [
      'highlighting',
      ...(note === '' ? [] : ['commenting']),
      ...(tags.length === 0 ? [] : ['tagging']),
    ],
    created: time(createdAt),
    modified: time(lastChange(excerpt)),
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      type: 'SpecificResource',
      source: source.url,
      selector: [{ type: 'TextQuoteSelector', ...target.quote }, ...position(excerpt, text)],
    },
    [ownTerm]: ownAnnotation(excerpt),
  };
}

function position({ target: { position, quote } }: Excerpt, text: string | null): readonly object[] {
  const { start, end } = position;
  if (text === null || text.slice(start, end) !== quote.exact) return [];
  const first = codePointOffset(text, start);
  return [
    { type: 'TextPositionSelector', start: first, end: first + codePointOffset(quote.exact, end - start) },
  ];
}

function time(instant: number): string {
  return new Date(instant).toISOString();
}
