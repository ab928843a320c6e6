import { cleanTags } from '../excerpt/clean-tags.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import { isExcerpt } from '../excerpt/excerpt-shape.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { asInstant, asText, findQuote, type Json, records } from './annotation-parts.ts';
import { ownTerm, uuidPrefix } from './annotation-terms.ts';
import { isImportable } from './importable-address.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The excerpt of which an annotation of ours was made; null for one that was damaged. */
export function readOwnAnnotation(annotation: Json): Excerpt | null {
  const own = annotation[ownTerm];
  if (!isRecord(own)) return null;
  const [target] = records(annotation.target);
  const bodies = records(annotation.body);
  const values = (purpose: string) =>
    bodies.flatMap((body) => (body.purpose === purpose ? (asText(body.value) ?? []) : []));
  const { position, paragraph, rival, doubles, ...rest } = own;
  const excerpt: unknown = {
    ...rest,
    id: uuidOf(annotation.id),
    note: values('commenting')[0] ?? '',
    tags: cleanTags(values('tagging')),
    target: {
      quote: findQuote(target?.selector),
      position,
      paragraph,
      // Files of earlier versions have neither.
      ...(rival !== undefined && { rival }),
      ...(doubles !== undefined && { doubles }),
    },
    createdAt: asInstant(annotation.created),
  };
  return isExcerpt(excerpt) && isImportable(excerpt) ? excerpt : null;
}

/** The UUID of `urn:uuid:…`, in lower case. */
export function uuidOf(id: unknown): string | null {
  if (typeof id !== 'string' || !id.toLowerCase().startsWith(uuidPrefix)) return null;
  const name = id.slice(uuidPrefix.length).toLowerCase();
  return uuid.test(name) ? name : null;
}
