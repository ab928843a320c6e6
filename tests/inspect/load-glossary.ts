import { readFileSync } from 'node:fs';
import { categoryIds } from '../../lib/glossary/category-ids.ts';
import { buildGlossary, type Glossary } from '../../lib/glossary/glossary.ts';
import { parseCategoryFile } from '../../lib/glossary/parse-category-file.ts';

/** The product's glossary from its files on disk. */
export function loadGlossary(): Glossary {
  const files = categoryIds.flatMap((id) => {
    const address = new URL(`../../public/glossary/${id}.json`, import.meta.url);
    return parseCategoryFile(JSON.parse(readFileSync(address, 'utf8')), id).file ?? [];
  });
  return buildGlossary(files);
}
