import type { Request } from '../../lib/messaging/protocol.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';

export function openConcept({ conceptId }: Request<'concept.open'>): null {
  openTab(addresses.concept(conceptId));
  return null;
}
