import type { Excerpt } from '../excerpt/excerpt.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import { isOfType, type Json, records } from './annotation-parts.ts';
import { ownTerm } from './annotation-terms.ts';
import { excerptOf, type Refusal } from './foreign-annotation.ts';
import { isHypothesisRow, isReply, readHypothesisRow, readW3cAnnotation } from './read-foreign-annotation.ts';
import { readOwnAnnotation } from './read-own-annotation.ts';

/** Largest file that is read: bytes for who asks before reading it, UTF-16 units here. */
export const largestImport = 200_000_000;

/** An annotation that could not be taken. */
export interface RefusedAnnotation {
  /** Its place in the file, from 1. */
  readonly place: number;
  /** Key of the sentence that says why. */
  readonly key: Refusal;
}

export interface ImportedAnnotations {
  readonly excerpts: readonly Excerpt[];
  readonly refused: readonly RefusedAnnotation[];
}

/**
 * Reads annotations: ours without loss, others' by the W3C model (a collection, a page, a list, one alone), and what
 * Hypothesis's API answers and its sidebar exports. `now`, milliseconds since 1970-01-01 UTC, stands for dates that are missing.
 * Fails as a whole only where the file is too large, broken, or something else.
 */
export function readWebAnnotations(text: string, now: number): Result<ImportedAnnotations> {
  if (text.length > largestImport) return failure('importTooLarge');
  const json = parse(text);
  if (json === undefined) return failure(/^\s*[{[]/.test(text) ? 'importBroken' : 'importForeign');
  const annotations = annotationsOf(json);
  if (annotations === null) return failure('importForeign');
  const excerpts = new Map<string, Excerpt>();
  const refused: RefusedAnnotation[] = [];
  for (const [at, annotation] of annotations.entries()) {
    const read = isRecord(annotation) ? readOne(annotation, now) : 'refusedDamaged';
    const refusal = typeof read === 'string' ? read : excerpts.has(read.id) ? 'refusedTwice' : null;
    if (refusal !== null) refused.push({ place: at + 1, key: refusal });
    else if (typeof read !== 'string') excerpts.set(read.id, read);
  }
  return success({ excerpts: [...excerpts.values()], refused });
}

function readOne(annotation: Json, now: number): Excerpt | Refusal {
  if (annotation[ownTerm] !== undefined) return readOwnAnnotation(annotation) ?? 'refusedDamaged';
  if (isReply(annotation)) return 'refusedReply';
  if (isHypothesisRow(annotation)) return excerptOf(readHypothesisRow(annotation), now);
  if (!isOfType(annotation, 'Annotation')) return 'refusedDamaged';
  return excerptOf(readW3cAnnotation(annotation), now);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The annotations of a file; null where it holds something else. */
function annotationsOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.some(isAnnotation) || json.length === 0 ? json : null;
  if (!isRecord(json)) return null;
  if (isOfType(json, 'AnnotationCollection')) return collected(json);
  if (isOfType(json, 'Annotation')) return [json];
  const list = json.items ?? json.rows ?? json.annotations ?? json['@graph'];
  return Array.isArray(list) && (list.length === 0 || list.some(isAnnotation)) ? list : null;
}

/** The pages inside a collection: `first` and those that follow it. Pages that are elsewhere are not fetched. */
function collected(collection: Json): readonly unknown[] | null {
  const items: unknown[] = [];
  let [page] = records(collection.first);
  if (!page) return collection.total === 0 ? items : null;
  for (const seen = new Set<Json>(); page && !seen.has(page); [page] = records(page.next)) {
    seen.add(page);
    if (Array.isArray(page.items)) items.push(...page.items);
  }
  return items;
}

function isAnnotation(value: unknown): boolean {
  return isRecord(value) && (isOfType(value, 'Annotation') || isHypothesisRow(value));
}
