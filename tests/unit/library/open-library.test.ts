import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { describeExcerpts } from './describe-excerpts.ts';
import { describeLibrary, type OpenEmpty } from './describe-library.ts';
import { describePacks } from './describe-packs.ts';
import { describeStudy } from './describe-study.ts';

const inDatabase: OpenEmpty = (now) =>
  openLibrary({ now, database: { indexedDB: new IDBFactory(), IDBKeyRange } });
const inMemory: OpenEmpty = (now) => openLibrary({ now, database: null });

describeLibrary('in a database', inDatabase);
describeLibrary('in memory', inMemory);
describeExcerpts('in a database', inDatabase);
describeExcerpts('in memory', inMemory);
describeStudy('in a database', inDatabase);
describeStudy('in memory', inMemory);
describePacks('in a database', inDatabase);
describePacks('in memory', inMemory);
