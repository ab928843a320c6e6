import { DamagedIndex } from '../search/damaged-index.ts';
import { emptyHead, headEntries, manifestKey } from '../search/manifest.ts';
import { searchFields } from '../search/search-fields.ts';
import type { Store, StoreChange } from '../store/store.ts';
import { readHead } from './index-reader.ts';
import { type NewDocument, openIndexWriter } from './index-writer.ts';

/** Articles that are indexed in one transaction. */
const batch = 100;

/**
 * Makes a damaged index anew from the texts, or goes on where that was interrupted. What is kept meanwhile is
 * indexed by itself; having a second slot does an article no harm.
 */
export async function rebuildIndex(store: Store): Promise<void> {
  await store.change('index', async (change) => {
    if (await isBeingRebuilt(change)) return;
    await change.dropShards(await change.shardKeys(''));
    const manifest = { ...emptyHead.manifest, rebuiltTo: 0 };
    await change.putShards(new Map(headEntries({ ...emptyHead, manifest })));
  });
  while (await store.change('all', indexSome));
}

async function isBeingRebuilt(change: StoreChange): Promise<boolean> {
  try {
    return (await readHead(change)).head.manifest.rebuiltTo !== null;
  } catch (error) {
    if (error instanceof DamagedIndex) return false;
    throw error;
  }
}

/** Indexes the next articles; false where there are none left. */
async function indexSome(change: StoreChange): Promise<boolean> {
  const { rebuiltTo } = (await readHead(change)).head.manifest;
  if (rebuiltTo === null) return false;
  const nos = (await change.allNos()).filter((no) => no > rebuiltTo).slice(0, batch);
  const articles = await change.articles(nos);
  const texts = new Map((await change.texts(nos)).map((text) => [text.no, text]));
  const index = await openIndexWriter(change);
  const added = articles.map((article, at): NewDocument => {
    const text = texts.get(article.no);
    return {
      article: { ...article, slot: index.firstSlot + at },
      fields: text ? searchFields(text.article) : [],
      oldSlot: article.slot,
    };
  });
  await change.putArticles(added.map(({ article }) => article));
  await index.write(added, []);
  const { manifest } = (await readHead(change)).head;
  const next = nos.at(-1) ?? null;
  await change.putShards(new Map([[manifestKey, { ...manifest, rebuiltTo: next }]]));
  return next !== null;
}
