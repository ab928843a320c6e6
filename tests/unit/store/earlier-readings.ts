import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import type { Visit } from '../../../lib/library/library.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { newStudyCard, type StudyCard } from '../../../lib/study/study-card.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { articleOf, hour, morning, visitOf } from '../library/visits.ts';
import { placePack } from '../packs/place-pack.ts';

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

/** A pack that was installed in them, from version 4 on, and a term that was learned. */
export const earlierPack: Pack = placePack('xicheng', '什刹海', '白塔寺');
export const earlierCard: StudyCard = { ...newStudyCard('xicheng-1', morning), suspended: true };

/**
 * What was saved into them, from version 3 on: two excerpts of the plain article, of which one is in the bin, and one
 * of an article that isn't kept. A fourth was deleted for good.
 */
export const earlierExcerpts: readonly Excerpt[] = [
  numberedExcerpt(1, { canonicalUrl: url('plain'), note: '问问社区', tags: ['工单', '东城'] }),
  numberedExcerpt(2, { canonicalUrl: url('plain'), mark: 'pink' }),
  numberedExcerpt(3, { canonicalUrl: url('unkept'), quote: '胡同里的长凳', conceptIds: [] }),
  numberedExcerpt(4, { canonicalUrl: url('unkept') }),
];
