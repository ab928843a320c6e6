/**
 * A sentence for whoever edits the glossary: which file, which concept and which field, and what is wrong.
 * `conceptId` and `field` are null where the fault is not within one.
 */
export function describeProblem(
  categoryId: string,
  conceptId: string | null,
  field: string | null,
  fault: string,
): string {
  const place = [`${categoryId}.json`, conceptId].filter((part) => part !== null).join(', ');
  return `${place}: ${field === null ? 'this' : field} ${fault}.`;
}
