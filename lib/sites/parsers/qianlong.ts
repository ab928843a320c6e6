import type { Site } from '../site.ts';

/** 千龙网 beijing.qianlong.com. Long articles go over several pages; the pager stands inside the body. */
export const qianlong: Site = {
  id: 'qianlong',
  title: ['.span12 h1', 'h1'],
  date: ['span.pubDate', '.pubDate'],
  source: ['span.source a', '.source'],
  credits: ['.editor'],
};
