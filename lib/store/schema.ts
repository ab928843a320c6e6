/** Name of the database in the extension's own origin. */
export const databaseName = 'dongcheng-gloss';

/** One version of the database's stores and indexes, in the notation of Dexie. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
}

/**
 * Every version that was ever shipped, oldest first. Append only: a reader's database may be of any of them, and
 * `tests/fixtures/databases` holds one written by each. Stores that a version doesn't name stay as they are.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      articles: '++no, &canonicalUrl, lastReadAt, deletedAt',
      texts: 'no',
      revisions: '[no+digest]',
      // Keys are written beside the values: see index-keys.ts.
      index: '',
    },
  },
  {
    version: 2,
    // What tells a database from one that takes its place: see database-mark.ts.
    stores: { marks: '' },
  },
  {
    version: 3,
    stores: {
      // The compound index has only what is in the bin: null is no key.
      excerpts: 'id, source.canonicalUrl, [source.canonicalUrl+deletedAt], deletedAt, titleKey',
      tombstones: 'id',
    },
  },
  {
    version: 4,
    stores: {
      // Heads of installed packs; their concepts and indexes under keys written beside the values: see pack-keys.ts.
      packs: 'id',
      packData: '',
      // What the reader learns: one card a concept.
      study: 'conceptId, due',
    },
  },
];
