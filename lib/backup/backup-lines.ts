import { spellValue } from '../excerpt/spell-value.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { type Failed, failure, type Result, success } from '../outcome/result.ts';
import { type BackupEnd, type BackupRecord, backupFormat, backupVersion } from './backup.ts';
import { packRecordKey } from './backup-pack.ts';
import { backupKinds, isBackupEnd, isBackupRecord } from './backup-shape.ts';
import { emptyTally, withRecord } from './backup-tally.ts';

/**
 * A backup is lines of JSON, each ended by a line feed, with the fields of every object in the order of their names:
 * a header, the records by kind and key, and the end. No line says when it was written, so the same library gives
 * the same bytes.
 */
export function headerLine(schema: number): string {
  return lineOf({ format: backupFormat, version: backupVersion, schema });
}

export function recordLine(record: BackupRecord): string {
  return lineOf(record);
}

export function endLine(end: BackupEnd): string {
  return lineOf({ kind: 'end', value: end });
}

/** What a line of a backup holds. */
export type BackupLine =
  | { readonly kind: 'header' }
  | { readonly kind: 'record'; readonly record: BackupRecord }
  | { readonly kind: 'end'; readonly end: BackupEnd };

/** Reads a backup line by line and refuses what no backup of ours can be. */
export interface LineReader {
  /**
   * What the next line, without its line feed, holds. Fails with `backupForeign` (no backup), `backupNewer` (of a
   * version after ours) or `backupDamaged` (cut off, changed, out of order).
   */
  readonly take: (line: string) => Result<BackupLine>;
  /** True once the end was read. */
  readonly ended: () => boolean;
}

/** `schema`: of our own database; a backup of a later one is refused. */
export function createLineReader(schema: number): LineReader {
  let state: 'header' | 'records' | 'ended' = 'header';
  let tally = emptyTally;
  let last = '';

  function takeRecord(value: unknown): Result<BackupLine> {
    if (!isBackupRecord(value)) return damaged;
    const place = placeOf(value);
    // Each once, in its order: what is merged at once never has one article twice.
    if (place <= last) return damaged;
    last = place;
    tally = withRecord(tally, value);
    return success({ kind: 'record', record: value });
  }

  function takeEnd(end: unknown): Result<BackupLine> {
    if (!isBackupEnd(end)) return damaged;
    const { counts, until } = end;
    if (spellValue({ counts, until }) !== spellValue(tally)) return damaged;
    state = 'ended';
    return success({ kind: 'end', end });
  }

  return {
    take: (line) => {
      const value = parse(line);
      if (state === 'header') {
        const problem = headerProblem(value, schema);
        if (problem) return problem;
        state = 'records';
        return success({ kind: 'header' });
      }
      if (state === 'ended' || !isRecord(value)) return damaged;
      return value.kind === 'end' ? takeEnd(value.value) : takeRecord(value);
    },
    ended: () => state === 'ended',
  };
}

const damaged: Failed = failure('backupDamaged');

function lineOf(value: unknown): string {
  return `${spellValue(value)}\n`;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function headerProblem(value: unknown, ours: number): Failed | null {
  if (!isRecord(value) || value.format !== backupFormat) return failure('backupForeign');
  const { version, schema } = value;
  if (!Number.isSafeInteger(version) || !Number.isSafeInteger(schema)) return damaged;
  return (version as number) > backupVersion || (schema as number) > ours ? failure('backupNewer') : null;
}

/** Sorts records by kind, and within a kind by what names them. */
function placeOf(record: BackupRecord): string {
  return `${backupKinds.indexOf(record.kind)} ${keyOf(record)}`;
}

function keyOf(record: BackupRecord): string {
  switch (record.kind) {
    case 'article':
      return record.value.article.canonicalUrl;
    case 'excerpt':
    case 'tombstone':
      return record.value.id;
    case 'study':
      return record.value.conceptId;
    case 'pack':
      return packRecordKey(record.value);
    default:
      return '';
  }
}
