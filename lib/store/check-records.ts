import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import { isExcerpt, isTombstone } from '../excerpt/excerpt-shape.ts';
import { packFormats } from '../packs/pack-format.ts';
import type { StudyCard } from '../study/study-card.ts';
import { isStudyCard } from '../study/study-shape.ts';
import type { StoredPack } from './pack-store.ts';
import type { Revision } from './records.ts';
import type { StoredArticle, StoredText } from './stored-article.ts';

type Test = (value: unknown) => boolean;
type Fields = readonly (readonly [name: string, test: Test])[];

const isText: Test = (value) => typeof value === 'string';
const isTextOrNull: Test = (value) => value === null || typeof value === 'string';
const isNumber: Test = (value) => Number.isFinite(value);
const isNumberOrNull: Test = (value) => value === null || Number.isFinite(value);
/** Numbers of articles: positive and whole. */
const isNo: Test = (value) => Number.isSafeInteger(value) && (value as number) > 0;
// Thousands of texts are looked at for one concordance: plain loops, no paths to the fault.
function has(fields: Fields): Test {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    for (const [name, test] of fields) {
      if (!test((value as Readonly<Record<string, unknown>>)[name])) return false;
    }
    return true;
  };
}

function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

const isPeople = isListOf(
  has([
    ['name', isText],
    ['role', isText],
  ]),
);

const headlines: Fields = [
  ['canonicalUrl', isText],
  ['siteId', isText],
  ['kicker', isTextOrNull],
  ['title', isText],
  ['subtitle', isTextOrNull],
  ['source', isTextOrNull],
  ['publishedAt', isTextOrNull],
  ['authors', isPeople],
  ['page', isTextOrNull],
];

const isDetection = has([
  ['type', isText],
  ['siteId', isText],
  ['reasons', Array.isArray],
]);

const isTermCounts = isListOf(
  has([
    ['conceptId', isText],
    ['count', isNumber],
  ]),
);

const isStoredArticle = has([
  ...headlines,
  ['no', isNo],
  ['slot', isNumber],
  ['visitId', isText],
  ['levels', isNumber],
  ['url', isText],
  ['characters', isNumber],
  ['digest', isText],
  ['detection', isDetection],
  ['firstReadAt', isNumber],
  ['lastReadAt', isNumber],
  ['revisions', isNumber],
  ['terms', isTermCounts],
  ['excerpts', isNumber],
  ['deletedAt', isNumberOrNull],
  ['binChangedAt', (value) => value === undefined || isNumber(value)],
]);

const isBlocks = isListOf(
  has([
    ['kind', isText],
    ['text', isText],
  ]),
);

const isArticle = has([...headlines, ['editors', isPeople], ['blocks', isBlocks]]);

const isTexts = isListOf(isText);

const isStoredText = has([
  ['no', isNo],
  ['article', isArticle],
  ['concepts', isTexts],
  ['places', (value) => value instanceof Int32Array],
]);

const isRevision = has([
  ['no', isNo],
  ['digest', isText],
  ['lastReadAt', isNumber],
  ['article', isArticle],
]);

const isBilingual = has([
  ['zh', isText],
  ['en', isText],
]);

const isStoredPack = has([
  ['id', isText],
  ['name', isBilingual],
  ['version', isText],
  ['region', isBilingual],
  ['licence', isText],
  ['concepts', isNumber],
  ['designations', isNumber],
  ['fileName', isText],
  ['format', (value) => packFormats.some((format) => format === value)],
  ['installedAt', isNumber],
  ['modifiedAt', isNumber],
  ['enabled', (value) => typeof value === 'boolean'],
  ['order', isNumber],
  ['deletedAt', isNumberOrNull],
  ['generation', isText],
  ['bytes', isNumber],
]);

/** Told of each damaged record that was met: its table and, where it has one, its number or id. */
export type ReportDamage = (table: string, key: unknown) => void;

/** Keeps the records of one table that are what they should be, and reports the others. */
export type KeepSound<T> = (records: readonly unknown[], report: ReportDamage) => T[];

function keepSound<T>(table: string, test: Test): KeepSound<T> {
  return (records, report) =>
    records.filter((record): record is T => {
      if (record === undefined) return false;
      const sound = test(record);
      if (!sound) report(table, keyOf(record));
      return sound;
    });
}

function keyOf(record: unknown): unknown {
  const { no, id, conceptId } = (record ?? {}) as Readonly<Record<string, unknown>>;
  return no ?? id ?? conceptId;
}

export const soundArticles: KeepSound<StoredArticle> = keepSound('articles', isStoredArticle);
export const soundTexts: KeepSound<StoredText> = keepSound('texts', isStoredText);
export const soundRevisions: KeepSound<Revision> = keepSound('revisions', isRevision);
export const soundExcerpts: KeepSound<Excerpt> = keepSound('excerpts', isExcerpt);
export const soundTombstones: KeepSound<ExcerptTombstone> = keepSound('tombstones', isTombstone);
export const soundStudyCards: KeepSound<StudyCard> = keepSound('study', isStudyCard);
export const soundPacks: KeepSound<StoredPack> = keepSound('packs', isStoredPack);
