import type { Site } from '../site.ts';

/** 新京报 www.bjnews.com.cn and its mobile pages. Recommended articles stand inside the body. */
export const bjnews: Site = {
  id: 'bjnews',
  title: ['.bodyTitle .content h1', '.bodyTitle h1', '.article-title h1', 'h1'],
  date: ['span.timer', '.timer'],
  source: ['span.source', '.bodyTitle .source'],
  byline: ['span.reporter em'],
  credits: ['span.reporter em'],
  skip: 'ul.Recommended-below,.Recommended-below,.recommend,.articleBottom',
  facts: () => ({ sources: ['新京报'] }),
};
