import { expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { ownTerm, ownTerms } from '../glossary/own-terms-sample.ts';
import { backupOf, planOf } from './backup-of.ts';
import { morning } from './visits.ts';

it('a backup carries the reader’s own terms and what they have said of others', async () => {
  const library = await openLibrary({ now: () => morning, database: null });
  const said = { conceptId: 'a', label: '甲', note: '记', known: true, disabled: false, modifiedAt: 1 };
  const own = { ...ownTerms(ownTerm('茶馆'), ownTerm('夜校')), adjustments: [said] };
  const planned = await planOf(library, await backupOf(library, { own }));
  expect(planned).toMatchObject({ ok: true, value: { own } });
});
