import { openLibrary } from '../../../lib/library/open-library.ts';
import { describeLibrary } from '../../unit/library/describe-library.ts';
import { describeEarlier } from '../../unit/store/describe-earlier.ts';
import type { StoredDatabase } from '../../unit/store/stored-database.ts';
import { emptyDatabase } from './empty-database.ts';

describeLibrary('in a real database', async (now) => openLibrary({ now, database: await emptyDatabase() }));

const files = import.meta.glob<StoredDatabase>('../../fixtures/databases/v*.json', {
  eager: true,
  import: 'default',
});
describeEarlier(new Map(Object.values(files).map((stored) => [stored.version / 10, stored])), emptyDatabase);
