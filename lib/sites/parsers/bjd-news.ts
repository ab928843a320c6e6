import { enpFacts } from '../enp-facts.ts';
import type { Site } from '../site.ts';

/** news.bjd.com.cn 京报网. There's no h1, and the class names are spelt as the site spells them. */
export const bjdNews: Site = {
  id: 'bjd-news',
  title: ['.bjd-article-title'],
  date: ['.bjd-article-source p[style*="float: right"]', '.bjd-article-source p[style*="float:right"]'],
  source: ['.bjd-article-source p a'],
  credits: ['.bjd-article-editor'],
  facts: enpFacts,
};
