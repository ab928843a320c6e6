import { describe, expect, it } from 'vitest';
import type { BackupArticle, BackupRecord } from '../../../lib/backup/backup.ts';
import { createLineReader, endLine, headerLine, recordLine } from '../../../lib/backup/backup-lines.ts';
import { emptyTally, withRecord } from '../../../lib/backup/backup-tally.ts';
import { excerptOf, numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { articleOf, hour, morning } from '../library/visits.ts';

const backed = (fields: Partial<BackupArticle> = {}): BackupRecord => ({
  kind: 'article',
  value: {
    url: articleOf().canonicalUrl,
    article: articleOf(),
    detection: { type: 'article', siteId: 'bjdch', reasons: [] },
    firstReadAt: morning,
    lastReadAt: morning + hour,
    deletedAt: null,
    binChangedAt: null,
    revisions: [],
    ...fields,
  },
});
const saved = (number: number): BackupRecord => ({ kind: 'excerpt', value: numberedExcerpt(number) });
const digest = '0'.repeat(64);
const linesOf = (...records: readonly BackupRecord[]): string[] => [
  headerLine(3),
  ...records.map(recordLine),
  endLine({ ...records.reduce(withRecord, emptyTally), digest }),
];

/** The first problem of some lines; null where they are a whole backup. */
function problemOf(lines: readonly string[], schema = 3): string | null {
  const reader = createLineReader(schema);
  for (const line of lines) {
    const taken = reader.take(line.trimEnd());
    if (!taken.ok) return taken.failure.key;
  }
  return reader.ended() ? null : 'not ended';
}

describe('the lines of a backup', () => {
  it('are read as they were written', () => {
    expect(problemOf(linesOf())).toBeNull();
    expect(problemOf(linesOf(saved(1), saved(2), backed()))).toBeNull();
    const older = backed({ revisions: [{ lastReadAt: morning, article: articleOf({ text: '旧的。' }) }] });
    expect(problemOf(linesOf(older))).toBeNull();
  });

  it('are the same, in whatever order fields were written', () => {
    const { id, ...rest } = numberedExcerpt(1);
    expect(recordLine({ kind: 'excerpt', value: { ...rest, id } })).toBe(recordLine(saved(1)));
  });

  it.each([
    ['{"format":"anki","version":1,"schema":3}', 'backupForeign'],
    ['<!doctype html>', 'backupForeign'],
    ['null', 'backupForeign'],
    ['{"format":"dongcheng-gloss-backup","version":3,"schema":3}', 'backupNewer'],
    ['{"format":"dongcheng-gloss-backup","version":1,"schema":4}', 'backupNewer'],
    ['{"format":"dongcheng-gloss-backup","version":"1","schema":3}', 'backupDamaged'],
  ])('begin with a header of ours: %s', (header, problem) => {
    expect(problemOf([header, ...linesOf().slice(1)])).toBe(problem);
  });

  it('may come from a database of an earlier version', () => {
    expect(problemOf([headerLine(1), ...linesOf(backed()).slice(1)])).toBeNull();
  });

  it('hold each record once and in its place', () => {
    expect(problemOf(linesOf(saved(2), saved(1)))).toBe('backupDamaged');
    expect(problemOf(linesOf(saved(1), saved(1)))).toBe('backupDamaged');
    expect(problemOf(linesOf(backed(), saved(1)))).toBe('backupDamaged');
  });

  it('are all there', () => {
    const lines = linesOf(saved(1), saved(2), backed());
    lines.forEach((_, at) => {
      expect(problemOf(lines.toSpliced(at, 1)), `without line ${at}`).not.toBeNull();
    });
    expect(problemOf([...lines, recordLine(saved(3))])).toBe('backupDamaged');
  });

  const { value } = backed() as { value: BackupArticle };
  it.each<[string, unknown]>([
    ['an unknown kind', { kind: 'script', value: {} }],
    ['a field more', { kind: 'excerpt', value: excerptOf(), note: '' }],
    ['an excerpt with a field more', { kind: 'excerpt', value: { ...excerptOf(), html: '<b>' } }],
    ['an address that runs', { kind: 'article', value: { ...value, url: 'javascript:alert(1)' } }],
    [
      'an article whose address runs',
      {
        kind: 'article',
        value: { ...value, article: { ...value.article, canonicalUrl: ' data:text/html,x' } },
      },
    ],
    ['a moment that no calendar has', { kind: 'article', value: { ...value, lastReadAt: 9e15 } }],
    ['a tombstone of such a moment', { kind: 'tombstone', value: { id: 'a', deletedAt: 8.64e15 } }],
    [
      'a text of another article',
      {
        kind: 'article',
        value: {
          ...value,
          revisions: [{ lastReadAt: morning, article: articleOf({ canonicalUrl: 'https://x.example/' }) }],
        },
      },
    ],
    [
      'an older text seen later',
      {
        kind: 'article',
        value: { ...value, revisions: [{ lastReadAt: morning + 9 * hour, article: articleOf() }] },
      },
    ],
    ['a list for an object', { kind: 'settings', value: [] }],
    ['nothing', null],
  ])('hold nothing but sound records: %s', (_, record) => {
    expect(problemOf([headerLine(3), JSON.stringify(record)])).toBe('backupDamaged');
  });

  it('give no object another prototype', () => {
    const reasons = `[{"code":"x","values":{"__proto__":"y"}}]`;
    const line = recordLine(backed()).replace('"reasons":[]', `"reasons":${reasons}`);
    expect(problemOf([headerLine(3), line])).toBe('backupDamaged');
  });
});
