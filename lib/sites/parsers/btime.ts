import { findInScripts } from '../script-text.ts';
import type { Site } from '../site.ts';

/** 北京时间 item.btime.com. Title, source and time also stand in `topic_data`. */
export const btime: Site = {
  id: 'btime',
  title: ['.article_content > h1', '.article_content h1', 'article h1', 'h1'],
  date: ['.article_content .time', '.edit-info .date', '.time', '.date'],
  source: ['.article_content .source', '.edit-info .source', '.source', '.col_l a'],
  credits: ['.article_content .editor', '.edit-info .editor', '.content-editor'],
  skip: '.edit-info,.editor,.time,.source',
  facts: (document) => {
    const field = (name: string): string[] => {
      const found = findInScripts(document, new RegExp(`topic_data[\\s\\S]*?"${name}"\\s*:\\s*"?([^",}]+)`));
      return found === null ? [] : [found];
    };
    return {
      titles: field('title'),
      dates: [...field('pdate'), ...field('ctime')],
      sources: field('source'),
    };
  },
};
