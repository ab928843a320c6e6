import { categoryIds } from '../glossary/category-ids.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { type TraditionalTexts, traditionalEntry } from '../glossary/traditional-entry.ts';
import type { LoadedGlossary } from './load-glossary.ts';

/**
 * The glossary as a reader of traditional characters sees it; what matches is the same. `readJson` gives the texts of
 * a category by its id, or throws: its entries then stay as they are.
 */
export async function traditionalGlossary(
  loaded: LoadedGlossary,
  readJson: (id: string) => Promise<unknown>,
): Promise<LoadedGlossary> {
  const read = await Promise.allSettled(categoryIds.map(readJson));
  const texts: TraditionalTexts = new Map(
    read.flatMap((each) => (each.status === 'fulfilled' ? textsOf(each.value) : [])),
  );
  const { glossary, categories } = loaded;
  return {
    ...loaded,
    glossary: {
      ...glossary,
      entries: new Map([...glossary.entries].map(([id, entry]) => [id, traditionalEntry(entry, texts)])),
    },
    categories: new Map([...categories].map(([id, { zh, en }]) => [id, { zh: texts.get(zh) ?? zh, en }])),
  };
}

function textsOf(json: unknown): [string, string][] {
  if (!isRecord(json)) return [];
  return Object.entries(json).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
}
