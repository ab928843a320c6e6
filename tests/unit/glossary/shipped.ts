import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { parseCategoryFile } from '../../../lib/glossary/parse-category-file.ts';

const folder = fileURLToPath(new URL('../../../public/glossary/', import.meta.url));

/** Names of the category files as they are in the folder, without `.json`. */
export const shippedIds = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => name.slice(0, -'.json'.length));

export function readJson(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
}

export const shippedCategories = shippedIds.map((id) => parseCategoryFile(readJson(id), id));

/** The glossary as it is shipped. */
export const shippedGlossary = buildGlossary(shippedCategories.flatMap(({ file }) => file ?? []));
