/** To lose a character happens far more often than to get one that something else would have had there. */
const [deletion, other] = [1, 3];

/**
 * How unlikely it is that `from` was edited to be `to`: 1 for every character that is left out, 3 for every one that
 * is put in or replaced (Wagner and Fischer 1974, in one row, without what both begin and end with).
 */
export function editCost(from: string, to: string): number {
  let start = 0;
  while (start < from.length && start < to.length && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (fromEnd > start && toEnd > start && from.charCodeAt(fromEnd - 1) === to.charCodeAt(toEnd - 1)) {
    fromEnd--;
    toEnd--;
  }
  const width = toEnd - start;
  const costs = Int32Array.from({ length: width + 1 }, (_, column) => column * other);
  for (let row = start; row < fromEnd; row++) {
    const unit = from.charCodeAt(row);
    let diagonal = costs[0] as number;
    let left = diagonal + deletion;
    costs[0] = left;
    for (let column = 0; column < width; column++) {
      const up = costs[column + 1] as number;
      const along = diagonal + (to.charCodeAt(start + column) === unit ? 0 : other);
      left = Math.min(up + deletion, left + other, along);
      diagonal = up;
      costs[column + 1] = left;
    }
  }
  return costs[width] as number;
}
