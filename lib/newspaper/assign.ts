/**
 * Chooses for each row a column of its own, or none, so that the sum of costs is least (the assignment problem,
 * solved by shortest augmenting paths; Jonker and Volgenant 1987). `costs[row][column]` may be Infinity for a pair
 * that's out of the question; `none[row]` is the cost of leaving the row alone. Gives the column, or -1.
 */
export function assign(costs: readonly (readonly number[])[], none: readonly number[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  // Each row has a column of its own that means "none".
  const width = columns + rows;
  const cost = (row: number, column: number): number => {
    if (column < columns) return costs[row]?.[column] ?? Infinity;
    return column - columns === row ? (none[row] ?? 0) : Infinity;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(width + 1).fill(Infinity);
    const done = new Uint8Array(width + 1);
    let column = 0;
    do {
      done[column] = 1;
      const from = at(rowOf, column);
      let delta = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= width; candidate += 1) {
        if (done[candidate] === 1) continue;
        const reduced =
          cost(from - 1, candidate - 1) - at(rowPotential, from) - at(columnPotential, candidate);
        if (reduced < at(least, candidate)) {
          least[candidate] = reduced;
          way[candidate] = column;
        }
        if (at(least, candidate) < delta) {
          delta = at(least, candidate);
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= width; candidate += 1) {
        if (done[candidate] === 1) {
          rowPotential[at(rowOf, candidate)] = at(rowPotential, at(rowOf, candidate)) + delta;
          columnPotential[candidate] = at(columnPotential, candidate) - delta;
        } else {
          least[candidate] = at(least, candidate) - delta;
        }
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    do {
      const before = at(way, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    } while (column !== 0);
  }
  const chosen = Array.from({ length: rows }, () => -1);
  for (let column = 1; column <= columns; column += 1) {
    const row = at(rowOf, column);
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}
