import { openLibrary } from '../../../lib/library/open-library.ts';
import { describeLibrary } from '../../unit/library/describe-library.ts';
import { describeEarlier } from '../../unit/store/describe-earlier.ts';
import type { StoredDatabase } from '../../unit/store/stored-database.ts';
import { newSuffix, ownDatabases } from './own-databases.ts';

describeLibrary('in a real database', (now) => openLibrary({ now, database: ownDatabases(newSuffix()) }));

const files = import.meta.glob<StoredDatabase>('../../fixtures/databases/v*.json', {
  eager: true,
  import: 'default',
});
describeEarlier(new Map(Object.values(files).map((stored) => [stored.version / 10, stored])), async () =>
  ownDatabases(newSuffix()),
);
