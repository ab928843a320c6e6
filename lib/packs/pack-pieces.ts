import type { Concept } from '../glossary/concept.ts';
import type { Pack, PackCategory, PackHead } from './pack.ts';

/** A part of a pack small enough to be handed on without a pause: some concepts of one category. */
export interface PackPiece {
  /** Place of the category among all. */
  readonly at: number;
  /** Said with the first piece of a category only. */
  readonly category: Omit<PackCategory, 'concepts'> | null;
  readonly concepts: readonly Concept[];
}

/** Concepts in one piece. Copied from one thread to another, so many take some milliseconds. */
const pieceSize = 400;

/** A pack in pieces, for `packBuilder`. */
export function* piecesOf({ categories }: Pack): Generator<PackPiece> {
  for (const [at, { concepts, ...category }] of categories.entries()) {
    for (let from = 0; from === 0 || from < concepts.length; from += pieceSize) {
      yield {
        at,
        category: from === 0 ? category : null,
        concepts: concepts.slice(from, from + pieceSize),
      };
    }
  }
}

/** Puts a pack together of its pieces, which come in their order. */
export function packBuilder(head: PackHead) {
  const categories: { category: Omit<PackCategory, 'concepts'>; concepts: Concept[] }[] = [];
  let count = 0;
  return {
    /** Gives how many concepts there are so far. */
    add({ at, category, concepts }: PackPiece): number {
      if (category) categories[at] = { category, concepts: [] };
      categories[at]?.concepts.push(...concepts);
      count += concepts.length;
      return count;
    },
    pack: (): Pack => ({
      ...head,
      categories: categories.map(({ category, concepts }) => ({ ...category, concepts })),
    }),
  };
}
