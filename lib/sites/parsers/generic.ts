import { enpFacts } from '../enp-facts.ts';
import type { Site } from '../site.ts';

/** Any page nobody described. */
export const generic: Site = {
  id: 'generic',
  title: ['h1'],
  facts: enpFacts,
};
