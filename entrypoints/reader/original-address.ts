import { isNewspaperAddress } from '../../lib/newspaper/newspaper-address.ts';

/**
 * Where the browser shows the file itself, at a page (from 0). An issue gets an empty query: the rule that sends
 * issues to the reader (background/newspaper-redirect.ts) takes addresses without one only.
 */
export function originalOf(address: string, page: number): string {
  const bare = isNewspaperAddress(address) && !address.includes('?') ? `${address}?` : address;
  return `${bare}#page=${page + 1}`;
}
