import type { Site } from '../site.ts';

/** www.beijing.gov.cn 首都之窗 (TRS WCM). */
export const beijing: Site = {
  id: 'beijing',
  metasFirst: true,
  title: ['.header h1', '.article h1', 'h1'],
};
