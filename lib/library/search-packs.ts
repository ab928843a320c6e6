import type { ConceptEntry } from '../glossary/glossary.ts';
import { conceptSearch, mergeHits } from '../search/search-concepts.ts';
import { searchNames } from '../search/search-names.ts';
import type { StoredPack } from '../store/pack-store.ts';
import type { PackReader } from './pack-reader.ts';
import type { PackConceptRow } from './packs.ts';

export function rowOf(packId: string, { concept }: ConceptEntry): PackConceptRow {
  const { id, prefLabel, pinyin } = concept;
  return { packId, conceptId: id, label: prefLabel.zh, labelEn: prefLabel.en, pinyin };
}

/** Concepts of packs that a text names, best first; of those with one id only that of the first pack. */
export async function searchPacks(
  reader: PackReader,
  packs: readonly StoredPack[],
  text: string,
  limit: number,
): Promise<readonly PackConceptRow[]> {
  const found = new Map<string, { readonly packId: string; readonly entry: ConceptEntry }>();
  const perPack = await Promise.all(packs.map((pack) => findIn(reader, pack, text, limit)));
  perPack.forEach((entries, at) => {
    const packId = packs[at]?.id ?? '';
    for (const entry of entries) {
      if (!found.has(entry.concept.id)) found.set(entry.concept.id, { packId, entry });
    }
  });
  const lists = perPack.map((entries) => conceptSearch(entries.map(({ concept }) => concept))(text, limit));
  const ids = new Set(mergeHits(lists, lists.length * limit).map(({ conceptId }) => conceptId));
  return [...ids].slice(0, limit).flatMap((id) => {
    const hit = found.get(id);
    return hit ? [rowOf(hit.packId, hit.entry)] : [];
  });
}

async function findIn(
  reader: PackReader,
  pack: StoredPack,
  text: string,
  limit: number,
): Promise<readonly ConceptEntry[]> {
  const names = await reader.part(pack, 'names');
  if (names === null) return [];
  const places = await searchNames(names, () => reader.part(pack, 'tones'), text, limit);
  return places.length === 0 ? [] : reader.entriesAt(pack, places);
}
