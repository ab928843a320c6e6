import { asInstant, asList, asText, findQuote, isOfType, type Json, records } from './annotation-parts.ts';
import type { ForeignAnnotation } from './foreign-annotation.ts';

/** Reads an annotation of the W3C model (with its older spelling, Open Annotation, where only prefixes differ). */
export function readW3cAnnotation(annotation: Json): ForeignAnnotation {
  const targets = asList(annotation.target);
  const quoted = records(targets).find(({ selector }) => findQuote(selector) !== null);
  const target = quoted ?? targets[0];
  const textual = records(annotation.body).filter((body) => asText(body.value) !== null);
  const values = (tagging: boolean) =>
    textual
      .filter((body) => (body.purpose === 'tagging' || isOfType(body, 'Tag')) === tagging)
      .flatMap(({ value }) => asText(value) ?? []);
  return {
    id: asText(annotation.id ?? annotation['@id']),
    url: addressOf(target),
    title: null,
    quote: findQuote(quoted?.selector),
    note: [...values(false), ...asList(annotation.bodyValue).flatMap((value) => asText(value) ?? [])].join(
      '\n\n',
    ),
    tags: values(true),
    createdAt: asInstant(annotation.created),
    modifiedAt: asInstant(annotation.modified),
  };
}

/** Reads a row of Hypothesis's API or of the file that its sidebar exports. */
export function readHypothesisRow(row: Json): ForeignAnnotation {
  const quoted = records(row.target).find(({ selector }) => findQuote(selector) !== null);
  const [document] = records(row.document);
  return {
    id: asText(row.id),
    url: asText(row.uri) ?? addressOf(quoted),
    title: asText(asList(document?.title)[0]),
    quote: findQuote(quoted?.selector),
    note: asText(row.text) ?? '',
    tags: asList(row.tags).flatMap((tag) => asText(tag) ?? []),
    createdAt: asInstant(row.created),
    modifiedAt: asInstant(row.updated),
  };
}

/** True for a row of Hypothesis rather than an annotation of the W3C model. */
export function isHypothesisRow(annotation: Json): boolean {
  return typeof annotation.uri === 'string' && !isOfType(annotation, 'Annotation');
}

/** True for an answer to another annotation: its words are about that one. */
export function isReply(annotation: Json): boolean {
  return asList(annotation.references).length > 0 || asList(annotation.motivation).includes('replying');
}

function addressOf(target: unknown): string | null {
  if (typeof target === 'string') return target;
  const [resource] = records(target);
  if (!resource) return null;
  const { source } = resource;
  const [named] = records(source);
  return asText(source) ?? asText(named?.id ?? named?.['@id']) ?? asText(resource.id);
}
