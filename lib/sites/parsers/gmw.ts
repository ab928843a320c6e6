import type { HeadFacts } from '../../article/head-facts.ts';
import { firstWithText } from '../pieces.ts';
import type { Site } from '../site.ts';

/** `《光明日报》（2025年09月01日 03版）` under the e-paper's headline. */
function paperFacts(document: Document): Partial<HeadFacts> {
  const row = firstWithText(document, ['.lai'])?.textContent ?? '';
  const paper = /《([^》]+)》/.exec(row)?.[1];
  const page = /第?\s*(\d{1,2})\s*版/.exec(row)?.[1];
  return { sources: paper === undefined ? [] : [paper], dates: [row], page: page?.padStart(2, '0') ?? null };
}

/** 光明网 and the e-paper of 光明日报 (two templates; the e-paper's changed in 2026). */
export const gmw: Site = {
  id: 'gmw',
  kicker: ['.lai ~ h3', '#articleContent h3.kicker', '.text_c h3'],
  title: ['.u-title', '.text_c h1', 'h1'],
  subtitle: ['.text_c h2'],
  date: ['.m-con-time', '#pubTime'],
  source: ['.m-con-source a', '.m-con-source', '#source'],
  byline: ['.text_c .author', '.m-con-author'],
  credits: ['#contentLiability', '.m-contentZan', '.liability'],
  skip: '#contentLiability,.m-zbTool,.liability',
  facts: paperFacts,
};
