import { openLibrary } from '../../../lib/library/open-library.ts';
import type { Packs } from '../../../lib/library/packs.ts';
import { madePack } from './made-pack.ts';

/** The product's own packs in one of the extension's own pages, as the bench drives them. */
interface Storage {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}

let packs: Packs | null = null;

async function opened(): Promise<Packs> {
  if (packs) return packs;
  const { chrome } = globalThis as unknown as Storage;
  const library = await openLibrary({
    now: Date.now,
    packsChanged: async (edition) => chrome.storage.local.set({ packs: { edition: await edition() } }),
  });
  packs = library.packs;
  return packs;
}

export interface Installed {
  readonly time: number;
  /** Times that progress was told, and the longest time without a word of it. */
  readonly steps: number;
  readonly longestSilence: number;
  readonly bytes: number;
}

export async function install(
  id: string,
  count: number,
  terms: readonly string[],
  characters: string,
): Promise<Installed> {
  const pack = madePack(id, count, terms, characters);
  const all = await opened();
  const from = performance.now();
  let [last, longestSilence, steps] = [from, 0, 0];
  const onProgress = (): void => {
    const now = performance.now();
    longestSilence = Math.max(longestSilence, now - last);
    last = now;
    steps += 1;
  };
  const source = { fileName: 'made.json', format: 'json' } as const;
  const installed = await all.install(pack, source, onProgress, new AbortController().signal);
  if (!installed.ok) throw new Error(installed.failure.key);
  return { time: performance.now() - from, steps, longestSilence, bytes: JSON.stringify(pack).length };
}

/** Switches on one of the packs, or none, and the others off. */
export async function only(id: string): Promise<void> {
  const all = await opened();
  const ids = (await all.list()).map((pack) => pack.id);
  await all.enable(
    ids.filter((each) => each !== id),
    false,
  );
  await all.enable([id], true);
}

/** Milliseconds that each query takes as the popup asks it: what is found, and the entries of that. */
export async function searchTimes(queries: readonly string[]): Promise<number[]> {
  const all = await opened();
  // As the popup does when it is opened.
  await all.search('', 0);
  const times: number[] = [];
  for (const query of queries) {
    const from = performance.now();
    const rows = await all.search(query, 8);
    await all.entries(rows.map(({ conceptId }) => conceptId));
    times.push(performance.now() - from);
  }
  return times;
}
