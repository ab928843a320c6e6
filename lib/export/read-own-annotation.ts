import type { Person } from '../article/article.ts';
import type { Excerpt, ExcerptMark, ExcerptSource } from '../excerpt/excerpt.ts';
import { excerptMarks } from '../excerpt/excerpt.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { asInstant, findQuote, type Json, records } from './annotation-parts.ts';
import { ownTerm, uuidPrefix } from './annotation-terms.ts';
import { isAddress, isCount, isInstant, isLongText, isName, isNames, mostNames } from './import-limits.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The excerpt of which an annotation of ours was made; null for one that was damaged. */
export function readOwnAnnotation(annotation: Json): Excerpt | null {
  const own = annotation[ownTerm];
  const [target] = records(annotation.target);
  const quote = findQuote(target?.selector);
  const createdAt = asInstant(annotation.created);
  const id = uuidOf(annotation.id);
  if (!isRecord(own) || quote === null || createdAt === null || id === null) return null;
  const { mark, printed, context, conceptIds, deletedAt } = own;
  const [position, paragraph] = [readPosition(own.position), readParagraph(own.paragraph)];
  const [source, modified] = [readSource(own.source), readModified(own.modified)];
  if (!isMark(mark) || !isLongText(printed) || !isLongText(context) || !isNames(conceptIds)) return null;
  if (deletedAt !== null && !isInstant(deletedAt)) return null;
  if (position === null || paragraph === null || source === null || modified === null) return null;
  const bodies = readBodies(annotation.body);
  if (bodies === null || ![quote.exact, quote.prefix, quote.suffix].every(isLongText)) return null;
  return {
    id,
    mark,
    ...bodies,
    target: { quote, position, paragraph },
    deletedAt,
    source,
    printed,
    context,
    conceptIds: [...conceptIds],
    createdAt,
    modified,
  };
}

/** The UUID of `urn:uuid:…`, in lower case. */
export function uuidOf(id: unknown): string | null {
  if (typeof id !== 'string' || !id.toLowerCase().startsWith(uuidPrefix)) return null;
  const name = id.slice(uuidPrefix.length).toLowerCase();
  return uuid.test(name) ? name : null;
}

function readBodies(body: unknown): Pick<Excerpt, 'note' | 'tags'> | null {
  const bodies = records(body);
  const values = (purpose: string) =>
    bodies.filter((each) => each.purpose === purpose).map(({ value }) => value);
  const [note = ''] = values('commenting');
  const tags = values('tagging');
  return isLongText(note) && isNames(tags)
    ? { note, tags: [...new Set(tags)].filter((tag) => tag.trim() !== '') }
    : null;
}

function readPosition(value: unknown): Excerpt['target']['position'] | null {
  if (!isRecord(value)) return null;
  const { start, end } = value;
  return isCount(start) && isCount(end) && start <= end ? { start, end } : null;
}

function readParagraph(value: unknown): Excerpt['target']['paragraph'] | null {
  if (!isRecord(value)) return null;
  const { index, digest, start } = value;
  return isCount(index) && isName(digest) && isCount(start) ? { index, digest, start } : null;
}

function readModified(value: unknown): Excerpt['modified'] | null {
  if (!isRecord(value)) return null;
  const { mark, note, tags, target, deletedAt } = value;
  return isInstant(mark) && isInstant(note) && isInstant(tags) && isInstant(target) && isInstant(deletedAt)
    ? { mark, note, tags, target, deletedAt }
    : null;
}

function readSource(value: unknown): ExcerptSource | null {
  if (!isRecord(value)) return null;
  const { canonicalUrl, url, siteId, title, source, publishedAt, page } = value;
  const authors = readPeople(value.authors);
  if (!isAddress(canonicalUrl) || !isAddress(url) || !isName(siteId) || !isName(title)) return null;
  if (!isNameOrNull(source) || !isNameOrNull(publishedAt) || !isNameOrNull(page) || authors === null)
    return null;
  return { canonicalUrl, url, siteId, title, source, publishedAt, authors, page };
}

function readPeople(value: unknown): readonly Person[] | null {
  if (!Array.isArray(value) || value.length > mostNames) return null;
  const people = records(value).flatMap(({ name, role }) =>
    isName(name) && isName(role) ? [{ name, role }] : [],
  );
  return people.length === value.length ? people : null;
}

function isNameOrNull(value: unknown): value is string | null {
  return value === null || isName(value);
}

function isMark(value: unknown): value is ExcerptMark {
  return excerptMarks.some((mark) => mark === value);
}
