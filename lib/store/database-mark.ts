import type { Dexie } from 'dexie';

/** What tells one database from another that took its place. */
export interface DatabaseMark {
  /** Random, made with the database: another one means that the old database is gone. */
  readonly id: string;
  /** Articles in it, those in the bin too. */
  readonly articles: number;
  /** Excerpts in it, likewise. */
  readonly excerpts: number;
}

/** Name of the store of marks: what is to be known of the database as a whole, by keys. */
export const marksTable = 'marks';
const idKey = 'id';

/** The database's mark. It gets `newId` for its id where it has none yet. */
export async function databaseMark(database: Dexie, newId: string): Promise<DatabaseMark> {
  const marks = database.table<string, string>(marksTable);
  const id = (await marks.get(idKey)) ?? (await database.transaction('rw', marks, giveId));
  const [articles, excerpts] = await Promise.all([
    database.table('articles').count(),
    database.table('excerpts').count(),
  ]);
  return { id, articles, excerpts };

  /** Two pages may open a new database at once: the first to come here decides. */
  async function giveId(): Promise<string> {
    const given = await marks.get(idKey);
    if (given === undefined) await marks.put(newId, idKey);
    return given ?? newId;
  }
}
