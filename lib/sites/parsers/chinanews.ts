import type { Site } from '../site.ts';

/** 中新网. Clean values stand in hidden elements; the body ends at 【编辑:…】. */
export const chinanews: Site = {
  id: 'chinanews',
  title: ['.content_left_title', 'h1'],
  date: ['#pubtime_baidu', '.content_left_time', '.left-t'],
  source: ['#source_baidu', '.content_left_time', '.left-t'],
  byline: ['#author_baidu'],
  credits: ['#editor_baidu', '.left_name', '.adEditor'],
  skip: '.adEditor,.left_name,.div624,.channel,#pubtime_baidu,#source_baidu,#author_baidu,#editor_baidu',
};
