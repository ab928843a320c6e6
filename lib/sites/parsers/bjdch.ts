import type { Site } from '../site.ts';

/** www.bjdch.gov.cn, the district government (TRS WCM). Metas carry the clean values; the info row has tools in it. */
export const bjdch: Site = {
  id: 'bjdch',
  metasFirst: true,
  title: ['.xl-con h1', '.detail h1', 'h1'],
};
