import { openLibrary } from '../../../lib/library/open-library.ts';
import { placePack } from '../../unit/packs/place-pack.ts';
import { ownDatabases } from './own-databases.ts';

/** Told the suffix of a database's name, installs a large pack in it and says how far it has come. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  const { packs } = await openLibrary({ now: Date.now, database: ownDatabases(data) });
  const labels = Array.from({ length: 6_000 }, (_, at) => `第${at}茶社`);
  const from = { fileName: 'large.json', format: 'json' } as const;
  const { signal } = new AbortController();
  await packs.install(placePack('one', ...labels), from, ({ done }) => postMessage(done), signal);
};
