import { openLibrary } from '../../../lib/library/open-library.ts';
import { describeExcerpts } from '../../unit/library/describe-excerpts.ts';
import { describeLibrary, type OpenEmpty } from '../../unit/library/describe-library.ts';
import { describePacks } from '../../unit/library/describe-packs.ts';
import { describeStudy } from '../../unit/library/describe-study.ts';
import { describeEarlier } from '../../unit/store/describe-earlier.ts';
import type { StoredDatabase } from '../../unit/store/stored-database.ts';
import { newSuffix, ownDatabases } from './own-databases.ts';

const openEmpty: OpenEmpty = (now) => openLibrary({ now, database: ownDatabases(newSuffix()) });
describeLibrary('in a real database', openEmpty);
describeExcerpts('in a real database', openEmpty);
describeStudy('in a real database', openEmpty);
describePacks('in a real database', openEmpty);

const files = import.meta.glob<StoredDatabase>('../../fixtures/databases/v*.json', {
  eager: true,
  import: 'default',
});
describeEarlier(new Map(Object.values(files).map((stored) => [stored.version / 10, stored])), async () =>
  ownDatabases(newSuffix()),
);
