import type { Visit } from '../../../lib/library/library.ts';
import { articleOf, hour, morning, visitOf } from '../library/visits.ts';

const url = (name: string): string => `https://www.bjdch.gov.cn/earlier/${name}.html`;

/** What was read into the databases of `tests/fixtures/databases`: a changed article, one in the bin, a plain one. */
export const earlierVisits: readonly Visit[] = [
  visitOf(articleOf({ canonicalUrl: url('changed'), title: '一证多用', text: '共八个行业。' }), {
    visitId: 'a',
  }),
  visitOf(articleOf({ canonicalUrl: url('changed'), title: '一证多用', text: '共十个行业。' }), {
    visitId: 'b',
    readAt: morning + hour,
  }),
  visitOf(articleOf({ canonicalUrl: url('binned'), title: '旧闻' }), { visitId: 'c' }),
  visitOf(articleOf({ canonicalUrl: url('plain'), publishedAt: null, source: null }), { visitId: 'd' }),
];

export const binnedUrl = url('binned');
