import { idMaker } from './make-concept.ts';
import type { Pack, PackCategory, PackHead } from './pack.ts';

/** Several packs as one. Of concepts with one id the first counts; categories of one id get ids of their own. */
export function joinPacks(head: PackHead, packs: readonly Pack[]): Pack {
  const taken = new Set<string>();
  const newId = idMaker();
  const categories = packs.flatMap((pack) =>
    pack.categories.flatMap((category): PackCategory[] => {
      const concepts = category.concepts.filter(({ id }) => !taken.has(id));
      for (const { id } of concepts) taken.add(id);
      return concepts.length === 0 ? [] : [{ ...category, id: newId(category.id), concepts }];
    }),
  );
  return { ...head, categories };
}
