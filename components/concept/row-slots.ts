/**
 * Gives each row that is drawn a number of its own, which it keeps while it is drawn; rows that come take the numbers
 * of those that go. As keys they let a list that is thrown fill its lines anew instead of making new ones.
 */
export function createRowSlots(): (rows: readonly number[]) => ReadonlyMap<number, number> {
  let slots: ReadonlyMap<number, number> = new Map();
  return (rows) => {
    const staying = new Set(rows.flatMap((row) => slots.get(row) ?? []));
    const next = new Map<number, number>();
    let free = 0;
    for (const row of rows) {
      let slot = slots.get(row);
      if (slot === undefined) {
        while (staying.has(free)) free += 1;
        slot = free;
        free += 1;
      }
      next.set(row, slot);
    }
    slots = next;
    return next;
  };
}
