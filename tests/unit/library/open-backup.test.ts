import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { describeBackup } from './describe-backup.ts';

describeBackup('in memory', (now) => openLibrary({ now, database: null }), 60);
describeBackup(
  'in a database',
  (now) => openLibrary({ now, database: { indexedDB: new IDBFactory(), IDBKeyRange } }),
  10,
);
