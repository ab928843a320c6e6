import type { Site } from '../site.ts';

/** 首都文明网 bj.wenming.cn (http, TRS). */
export const wenming: Site = {
  id: 'wenming',
  title: ['#title_tex', 'h1'],
  date: ['#time_tex', '.time_tex'],
  source: ['#source_tex', '#time_tex', '.time_tex'],
  credits: ['#editor_tex', '#bianji_tex', '.editor'],
};
