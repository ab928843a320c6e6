import type { ConceptEntry } from '../../../lib/messaging/protocol.ts';
import type { KeptArticle } from '../../../lib/store/records.ts';

/** An entry whose id is its Chinese name; of the district unless told otherwise. */
export function entry(
  label: string,
  over: Partial<ConceptEntry['concept']> = {},
  categoryId = 'law',
): ConceptEntry {
  return {
    concept: {
      id: label,
      prefLabel: { zh: label, en: `${label} in English` },
      altLabels: { zh: [], en: [] },
      hiddenLabels: [],
      pinyin: 'pīn yīn',
      level: '东城区',
      since: null,
      definition: { zh: `${label}的释义。`, en: 'A definition.' },
      facts: [],
      checked: '2026-11-24',
      broader: [],
      related: [],
      matching: { match: [] },
      ...over,
    },
    categoryId,
    sources: {},
    narrower: [],
    relatedLabels: {},
  };
}

export function article(over: Partial<KeptArticle> = {}): KeptArticle {
  return {
    no: 1,
    canonicalUrl: 'https://www.bjdch.gov.cn/t1.html',
    url: 'https://www.bjdch.gov.cn/t1.html',
    siteId: 'bjdch',
    kicker: null,
    title: '巷口的长凳',
    subtitle: null,
    source: '东城区融媒体中心',
    publishedAt: '2026-08-12T16:28:00+08:00',
    authors: [],
    page: null,
    characters: 800,
    digest: 'd',
    detection: { type: 'article', reasons: [], siteId: 'bjdch' },
    firstReadAt: 1,
    lastReadAt: 2,
    revisions: 0,
    terms: [],
    excerpts: 0,
    deletedAt: null,
    ...over,
  };
}
