import type { CategoryFile } from '../glossary/concept.ts';
import type { Failure } from '../outcome/result.ts';
import type { Bilingual } from '../text/language.ts';

/** The concepts of one category and the sources they cite: a file of the bundled glossary without its schema. */
export type PackCategory = Omit<CategoryFile, '$schema'>;

/** What is said of a glossary as a whole. */
export interface PackHead {
  /** Kebab-case letters and digits; a pack with the id of an older one takes its place. */
  readonly id: string;
  readonly name: Bilingual;
  /** Whatever its editors count by: `1.2.0`, `2026-11`. */
  readonly version: string;
  /** The place whose terms these are: 西城区. Both languages may be empty. */
  readonly region: Bilingual;
  /** SPDX identifier or a sentence; empty where nothing is said. */
  readonly licence: string;
}

/**
 * A whole glossary. Its concepts are those of `lib/glossary/concept.ts`, only that whoever makes a pack may know less:
 * English names and definitions, pinyin, definitions and the day of checking may be empty texts, and facts missing.
 */
export interface Pack extends PackHead {
  readonly categories: readonly PackCategory[];
}

/** A pack that was read, and one sentence for each thing in the file that is not in it. */
export interface PackRead {
  readonly pack: Pack;
  readonly notes: readonly Failure[];
}

/** A pack's categories as files of a glossary, for `buildGlossary`. */
export function categoryFilesOf({ categories }: Pack): CategoryFile[] {
  return categories.map((category) => ({ $schema: '', ...category }));
}
