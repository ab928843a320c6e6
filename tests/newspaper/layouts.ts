import type { Layout } from './layout.ts';
import { framedBriefs, frontPage, gbkPage, mixedColumns } from './layouts-plain.ts';
import { farHeadlines, insetHeadline, verticalHeadlines } from './layouts-unusual.ts';

/** Every made newspaper of the tests, new each time. */
export function layouts(): readonly Layout[] {
  return [
    frontPage(),
    mixedColumns(),
    gbkPage(),
    framedBriefs(),
    verticalHeadlines(),
    farHeadlines(),
    insetHeadline(),
  ];
}
