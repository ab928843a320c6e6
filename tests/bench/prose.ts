import { readFileSync } from 'node:fs';
import { categoryIds } from '../../lib/glossary/category-ids.ts';
import type { CategoryFile } from '../../lib/glossary/concept.ts';

/** Numbers from 0 (inclusive) to 1 (exclusive) that are the same on every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The project's own Chinese sentences: definitions, facts and examples of the glossary. */
function ownSentences(): string[] {
  const files = categoryIds.map(
    (id) => JSON.parse(readFileSync(`public/glossary/${id}.json`, 'utf8')) as CategoryFile,
  );
  return files.flatMap(({ concepts }) =>
    concepts.flatMap(({ definition, facts, matching }) => [
      definition.zh,
      ...facts.map(({ text }) => text.zh),
      ...matching.match,
    ]),
  );
}

/** Prose of exactly `length` UTF-16 units, sentences in random order. */
export function prose(length: number, seed = 1): string {
  const random = seededRandom(seed);
  const sentences = ownSentences();
  let text = '';
  while (text.length < length) text += sentences[Math.floor(random() * sentences.length)] ?? '';
  return text.slice(0, length);
}

/** `count` different strings of 2 to 12 Chinese characters: half of them occur in `text`, half are random. */
export function designationsFor(text: string, count: number, seed = 2): string[] {
  const random = seededRandom(seed);
  const found = new Set<string>();
  const han = /^\p{Script=Han}+$/u;
  // A text has only so many different n-grams: after enough misses the rest is random.
  for (let tries = 0; found.size < count / 2 && tries < count * 40; tries += 1) {
    const start = Math.floor(random() * text.length);
    const gram = text.slice(start, start + 2 + Math.floor(random() * 11));
    if (gram.length >= 2 && han.test(gram)) found.add(gram);
  }
  while (found.size < count) {
    const length = 2 + Math.floor(random() * 11);
    found.add(Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 3000))).join(''));
  }
  return [...found];
}
