import type { DatabaseMark } from '../store/database-mark.ts';
import type { Room } from '../store/room.ts';
import type { Sentinel } from '../store/sentinel.ts';

/** What is known of the library's state. */
export interface HealthFacts {
  /** False where the browser gives no database. */
  readonly durable: boolean;
  readonly sentinel: Sentinel | null;
  readonly room: Room;
  /** Whole days without a backup once that should be said; see `daysWithoutBackup`. */
  readonly daysWithoutBackup: number | null;
}

/** What a reader can do about a notice; `dismiss` says that it was seen. */
export type NoticeAction = 'storage' | 'library' | 'restore' | 'backup' | 'dismiss';

/** Something about the library that the reader should know. */
export interface HealthNotice {
  /** Names its sentence in `_locales`. */
  readonly key: 'healthMemory' | 'healthLost' | 'healthUnkept' | 'healthNearlyFull' | 'healthNoBackup';
  readonly values: HealthValues;
  readonly actions: readonly NoticeAction[];
}

/** What fills a notice's sentence: as much of it as the key needs. */
export interface HealthValues {
  /** Articles and excerpts that are gone. */
  readonly articles?: number;
  readonly excerpts?: number;
  /** Key of the sentence that says why. */
  readonly problem?: string;
  /** Bytes used, and bytes there are. */
  readonly usage?: number;
  readonly quota?: number;
  /** Days without a backup. */
  readonly days?: number;
}

/** Share of the quota from which the reader is warned. */
const nearlyFull = 0.8;

/** What the reader should know, the worst first; nothing where all is well. */
export function libraryNotices({
  durable,
  sentinel,
  room,
  daysWithoutBackup,
}: HealthFacts): readonly HealthNotice[] {
  const notices: HealthNotice[] = [];
  if (!durable) notices.push({ key: 'healthMemory', values: {}, actions: [] });
  const { lost = 0, lostExcerpts = 0, problem = null } = sentinel ?? {};
  if (lost + lostExcerpts > 0) {
    notices.push({
      key: 'healthLost',
      values: { articles: lost, excerpts: lostExcerpts },
      actions: ['restore', 'library', 'dismiss'],
    });
  }
  if (problem !== null) {
    notices.push({ key: 'healthUnkept', values: { problem }, actions: ['storage', 'dismiss'] });
  }
  const { usage, quota } = room;
  if (usage !== null && quota !== null && usage >= nearlyFull * quota) {
    notices.push({ key: 'healthNearlyFull', values: { usage, quota }, actions: ['storage'] });
  }
  if (durable && daysWithoutBackup !== null) {
    const values = { days: daysWithoutBackup };
    notices.push({ key: 'healthNoBackup', values, actions: ['backup', 'dismiss'] });
  }
  return notices;
}

/** The sentinel before anything was kept. */
export const unwatched: Sentinel = {
  id: '',
  articles: 0,
  excerpts: 0,
  lost: 0,
  lostExcerpts: 0,
  problem: null,
};

/**
 * The sentinel after a look at the database. Another database than before means that the browser emptied the old
 * one: what was in it is counted as lost.
 */
export function watchedBy(before: Sentinel | null, { id, articles, excerpts }: DatabaseMark): Sentinel {
  const known = before ?? unwatched;
  const gone = known.id === id ? { articles: 0, excerpts: 0 } : known;
  return {
    ...known,
    id,
    articles,
    excerpts,
    lost: known.lost + gone.articles,
    lostExcerpts: known.lostExcerpts + gone.excerpts,
  };
}

/** The sentinel once the reader has taken note of a notice. */
export function acknowledged(sentinel: Sentinel | null, notice: HealthNotice['key']): Sentinel | null {
  if (sentinel === null) return null;
  if (notice === 'healthLost') return { ...sentinel, lost: 0, lostExcerpts: 0 };
  return notice === 'healthUnkept' ? { ...sentinel, problem: null } : sentinel;
}
