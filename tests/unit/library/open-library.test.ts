import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { describeLibrary } from './describe-library.ts';

describeLibrary('in a database', (now) =>
  openLibrary({ now, database: { indexedDB: new IDBFactory(), IDBKeyRange } }),
);

describeLibrary('in memory', (now) => openLibrary({ now, database: null }));
