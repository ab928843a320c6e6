import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { Result } from '../../lib/outcome/result.ts';

/** As many ids as one question may bring (admit-to-background.ts). */
const slice = 200;

/** Entries of any number of concepts, asked for in slices. What can't be had is left out: a note less is printed. */
export async function askForEntries(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<Result<readonly ConceptEntry[]>>,
): Promise<readonly ConceptEntry[]> {
  const entries: ConceptEntry[] = [];
  for (let from = 0; from < ids.length; from += slice) {
    const answer = await ask(ids.slice(from, from + slice));
    if (answer.ok) entries.push(...answer.value);
  }
  return entries;
}
