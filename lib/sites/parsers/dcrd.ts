import type { Site } from '../site.ts';
import { bjdch } from './bjdch.ts';

/** www.dcrd.gov.cn, the district's people's congress. No page of it has been seen: read like its government's. */
export const dcrd: Site = { ...bjdch, id: 'dcrd' };
