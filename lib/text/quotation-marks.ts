/** Marks that open a quotation, marks that close one, and marks that do both. */
const opening = '“‘「『〝«‹‛‟﹁﹃｢';
const closing = '”’」』〞〟»›﹂﹄｣';
const straight = '"＂\'＇„‚';

/** Every quotation mark; folding drops them. Title marks (《》) are not among them: they belong to a name. */
export const quotationMarks = opening + closing + straight;

/** How many quotation marks a stretch of text has. */
export function countQuotationMarks(text: string): number {
  let count = 0;
  for (const character of text) if (quotationMarks.includes(character)) count += 1;
  return count;
}
