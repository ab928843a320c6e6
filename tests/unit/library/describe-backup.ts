import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { arbitraryCopy } from '../excerpt/arbitrary-excerpt.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { pack as anyPack } from '../packs/arbitrary-pack.ts';
import { placePack } from '../packs/place-pack.ts';
import { backupOf, linesOf, planOf, restoreInto } from './backup-of.ts';
import { find, type OpenEmpty, valueIn } from './describe-library.ts';
import { hour, morning, numberedVisit } from './visits.ts';

/** Something that a reader or a page does. */
const action = fc.oneof(
  fc.record({
    does: fc.constant('read' as const),
    number: fc.integer({ min: 1, max: 4 }),
    more: fc.constantFrom('', '改了。', '又改了。'),
    at: fc.nat(20),
  }),
  fc.record({
    does: fc.constantFrom('bin' as const, 'unbin' as const, 'erase' as const),
    number: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ does: fc.constant('save' as const), copy: arbitraryCopy, number: fc.nat(3) }),
  fc.record({ does: fc.constant('purge' as const) }),
  fc.record({ does: fc.constant('install' as const), pack: anyPack, id: fc.constantFrom('a', 'a-b', 'b') }),
  fc.record({
    does: fc.constantFrom('switch' as const, 'reorder' as const, 'throw' as const, 'take back' as const),
    id: fc.constantFrom('a', 'a-b', 'b'),
  }),
);

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

async function act(library: Library, done: Action, at: number): Promise<void> {
  switch (done.does) {
    case 'read': {
      const visit = {
        ...numberedVisit(done.number, done.more),
        visitId: `visit-${at}`,
        readAt: morning + done.at * hour,
      };
      valueIn(await library.keepVisit(visit));
      break;
    }
    case 'save': {
      const { id } = numberedExcerpt(done.number);
      valueIn(await library.excerpts.put([{ ...done.copy, id }]));
      break;
    }
    case 'install': {
      const from = { fileName: `${done.id}.json`, format: 'json' } as const;
      const { signal } = new AbortController();
      valueIn(await library.packs.install({ ...done.pack, id: done.id }, from, () => {}, signal));
      break;
    }
    case 'switch':
      valueIn(await library.packs.enable([done.id], at % 2 === 0));
      break;
    case 'reorder':
      valueIn(await library.packs.reorder([done.id]));
      break;
    case 'throw':
      valueIn(await library.packs.remove([done.id]));
      break;
    case 'take back':
      valueIn(await library.packs.restore([done.id]));
      break;
    case 'purge':
      valueIn(await library.excerpts.purge(null, morning));
      break;
    default: {
      const head = await library.byUrl(numberedVisit(done.number).url);
      if (!head) return;
      if (done.does === 'bin') await library.remove([head.no]);
      if (done.does === 'unbin') await library.restore([head.no]);
      if (done.does === 'erase') await library.emptyBin([head.no]);
    }
  }
}

/** A library to which all of this was done. */
async function libraryAfter(openEmpty: OpenEmpty, actions: readonly Action[]): Promise<Library> {
  let time = 0;
  const library = await openEmpty(() => morning + time * hour);
  for (const done of actions) await act(library, done, time++);
  return library;
}

/** What backups do, whatever keeps the library. */
export function describeBackup(name: string, openEmpty: OpenEmpty, runs: number): void {
  describe(`a backup of the library ${name}`, () => {
    const actions = fc.array(action, { maxLength: 12 });

    it('restored into an empty library makes the same backup, byte for byte', async () => {
      await fc.assert(
        fc.asyncProperty(actions, async (done) => {
          const file = await backupOf(await libraryAfter(openEmpty, done));
          const empty = await openEmpty(() => morning + 100 * hour);
          const planned = valueIn(await planOf(empty, file));
          const restored = valueIn(await restoreInto(empty, file));
          expect(restored.counts).toEqual(planned.counts);
          const again = await backupOf(empty);
          expect(await linesOf(again)).toEqual(await linesOf(file));
          expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
        }),
        { numRuns: runs },
      );
    });

    it('loses no text and no excerpt when it is merged into another library, and changes nothing the second time', async () => {
      await fc.assert(
        fc.asyncProperty(actions, actions, async (here, there) => {
          const library = await libraryAfter(openEmpty, here);
          const file = await backupOf(await libraryAfter(openEmpty, there));
          const before = await textsIn(await linesOf(await backupOf(library)));
          const planned = valueIn(await planOf(library, file));
          expect(valueIn(await restoreInto(library, file)).counts).toEqual(planned.counts);
          const merged = await linesOf(await backupOf(library));
          const after = new Set(textsIn(merged));
          for (const text of [...before, ...textsIn(await linesOf(file))]) expect(after).toContain(text);
          const again = valueIn(await restoreInto(library, file)).counts;
          expect([again.articles.added, again.articles.updated]).toEqual([0, 0]);
          expect([again.excerpts.added, again.excerpts.updated, again.conflicts]).toEqual([0, 0, 0]);
          expect([again.packs.added, again.packs.updated]).toEqual([0, 0]);
          expect(await linesOf(await backupOf(library))).toEqual(merged);
        }),
        { numRuns: runs },
      );
    });

    it('brings packs back as they are, and of two copies that which was changed last', async () => {
      const [here, there] = [await openEmpty(() => morning), await openEmpty(() => morning + hour)];
      const from = { fileName: 'one.json', format: 'json' } as const;
      const { signal } = new AbortController();
      const labels = Array.from({ length: 450 }, (_, at) => `第${at}茶社`);
      valueIn(await here.packs.install(placePack('one', '旧茶社'), from, () => {}, signal));
      valueIn(await there.packs.install(placePack('one', ...labels), from, () => {}, signal));
      valueIn(await there.packs.enable(['one'], false));
      const [older, newer] = [await backupOf(here), await backupOf(there)];
      expect(valueIn(await planOf(here, newer)).counts.packs).toEqual({ added: 0, updated: 1, same: 0 });
      expect(valueIn(await restoreInto(here, newer)).counts.packs).toEqual({ added: 0, updated: 1, same: 0 });
      expect(await here.packs.list()).toEqual(await there.packs.list());
      expect(await here.packs.read('one')).toEqual(placePack('one', ...labels));
      expect(valueIn(await restoreInto(here, older)).counts.packs).toEqual({ added: 0, updated: 0, same: 1 });
      expect(await here.packs.list()).toMatchObject([{ concepts: 450, enabled: false }]);
      expect((await linesOf(newer)).every((line) => line.length < 200_000)).toBe(true);
    });

    it('leaves a library that finds what it has, and counts its excerpts', async () => {
      const full = await openEmpty(() => morning);
      for (const number of [1, 2, 3]) valueIn(await full.keepVisit(numberedVisit(number)));
      const { url } = numberedVisit(2);
      valueIn(await full.excerpts.put([numberedExcerpt(1, { canonicalUrl: url })]));
      const library = await openEmpty(() => morning);
      valueIn(await restoreInto(library, await backupOf(full)));
      const head = await library.byUrl(url);
      expect(head).toMatchObject({ excerpts: 1, firstReadAt: morning, revisions: 0 });
      expect(await find(library, { text: '第二号工单' })).toEqual([head?.no]);
      expect(await find(library, { text: '', hasExcerpts: true })).toEqual([head?.no]);
    });
  });
}

/** Every text and every excerpt's id in a backup. */
function textsIn(lines: readonly string[]): string[] {
  return lines.slice(1, -1).flatMap((line) => {
    const { kind, value } = JSON.parse(line) as { kind: string; value: BackedUp };
    if (kind === 'excerpt' || kind === 'tombstone') return [value.id];
    if (kind !== 'article') return [];
    return [value, ...value.revisions].map(({ article }) =>
      JSON.stringify([article.canonicalUrl, article.blocks]),
    );
  });
}

interface BackedUp {
  readonly id: string;
  readonly article: { readonly canonicalUrl: string; readonly blocks: unknown };
  readonly revisions: readonly {
    readonly article: { readonly canonicalUrl: string; readonly blocks: unknown };
  }[];
}
