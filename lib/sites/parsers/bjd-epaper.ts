import type { HeadFacts } from '../../article/head-facts.ts';
import type { Site } from '../site.ts';

const PAPERS: Readonly<Record<string, string>> = { bjrb: '北京日报', bjwb: '北京晚报' };

/** Paper and page stand in the address: `/bjrb/mobile/2026/20260408/20260408_002/content_….htm`. */
function addressFacts(_document: Document, url: string): Partial<HeadFacts> {
  const paper = PAPERS[/\/(bjrb|bjwb)\//.exec(url)?.[1] ?? ''];
  const page = /\/\d{8}_0?(\d{2,3})\//.exec(url)?.[1] ?? null;
  return { sources: paper === undefined ? [] : [paper], page: page?.padStart(2, '0') ?? null };
}

/** bjrbdzb.bjd.com.cn, the e-papers of 北京日报 and 北京晚报. The charset in its meta is wrong. */
export const bjdEpaper: Site = {
  id: 'bjd-epaper',
  kicker: ['#guide'],
  title: ['#main-title'],
  subtitle: ['#sub-title'],
  date: ['#date'],
  byline: ['#author'],
  facts: addressFacts,
};
