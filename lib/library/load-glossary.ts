import { categoryIds } from '../glossary/category-ids.ts';
import { buildGlossary, type Glossary } from '../glossary/glossary.ts';
import { type ParsedCategory, parseCategoryFile } from '../glossary/parse-category-file.ts';
import type { Bilingual } from '../text/language.ts';

/** The glossary as it was read from the package. */
export interface LoadedGlossary {
  readonly glossary: Glossary;
  /** Name of each category that could be read, by id, in the order in which categories are listed. */
  readonly categories: ReadonlyMap<string, Bilingual>;
  /** One sentence for each thing that was left out because it was malformed, for whoever edits the glossary. */
  readonly problems: readonly string[];
}

/** Reads all category files. `readJson` gives a file's parsed content by the category's id, or throws. */
export async function loadGlossary(readJson: (id: string) => Promise<unknown>): Promise<LoadedGlossary> {
  const parsed = await Promise.all(categoryIds.map((id) => readCategory(id, readJson)));
  const files = parsed.flatMap(({ file }) => file ?? []);
  const glossary = buildGlossary(files);
  return {
    glossary,
    categories: new Map(files.map(({ id, prefLabel }) => [id, prefLabel])),
    problems: [...parsed.flatMap(({ problems }) => problems), ...glossary.problems],
  };
}

/** One damaged file must not take the others with it. */
async function readCategory(id: string, readJson: (id: string) => Promise<unknown>): Promise<ParsedCategory> {
  try {
    return parseCategoryFile(await readJson(id), id);
  } catch (error) {
    return { file: null, problems: [`glossary/${id}.json: ${error}`] };
  }
}
