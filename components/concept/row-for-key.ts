/** Where an arrow, Page, Home or End key leads from a row of a list; null for other keys. `page` counts rows. */
export function rowForKey(key: string, from: number, count: number, page: number): number | null {
  const to = target(key, from, count, page);
  return to === null || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}

function target(key: string, from: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
