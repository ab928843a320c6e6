import { agreed, type LaidWords, layWords } from './lay-words.ts';
import { likelyDiagonals } from './likely-diagonals.ts';
import type { TextTables } from './text-tables.ts';

/** A stretch of a text that may be what became of a paragraph of an earlier one. Offsets are folded. */
export interface Stretch extends LaidWords {
  /** Index of the paragraph in the earlier text. */
  readonly paragraph: number;
}

/** What gains so much less than what is known of a place can't take its place, whatever stands around. */
const mostLess = 8;
const coverBits = 3;

/**
 * Where in a text each of these folded paragraphs may stand, as far as more agrees there than differs. The likeliest
 * place of each is looked at first; the others only as long as they may gain about as much as what is then known.
 */
export function findStretches(paragraphs: readonly string[], tables: TextTables): Stretch[] {
  const { folded, units } = tables;
  const likely = paragraphs.map((words) => likelyDiagonals(words, tables));
  /** By the character, what is gained by what is known of a place. */
  const known = new Float32Array((folded.length >> coverBits) + 1);
  const found: Stretch[][] = paragraphs.map((words, paragraph) => {
    const [first] = likely[paragraph] ?? [];
    const laid = first ? layWords(words, folded, units, first, 1) : [];
    for (const { start, end, gain } of laid) {
      for (let at = start >> coverBits; at <= (end - 1) >> coverBits; at++)
        known[at] = Math.max(known[at] as number, gain / (end - start));
    }
    return laid.map((each) => ({ paragraph, ...each }));
  });
  for (const [paragraph, words] of paragraphs.entries()) {
    const ours = found[paragraph] as Stretch[];
    for (const diagonals of likely[paragraph]?.slice(1) ?? []) {
      const middle = (diagonals.from + diagonals.to + words.length) >> (coverBits + 1);
      const each = known[Math.max(0, Math.min(known.length - 1, middle))] as number;
      const least = Math.max(1, each * words.length - mostLess);
      for (const laid of layWords(words, folded, units, diagonals, least)) {
        if (ours.every(({ start, end }) => laid.start !== start && laid.end !== end))
          ours.push({ paragraph, ...laid });
      }
    }
  }
  return found.flat();
}

/** Whether the very words of a paragraph stand there. */
export function isWhole({ gain }: Stretch, words: string): boolean {
  return gain === agreed * words.length;
}
