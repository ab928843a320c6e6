import type { Site } from '../site.ts';

/** 新华网 (xinhuanet.com, news.cn). The date is spread over several elements. */
export const xinhuanet: Site = {
  id: 'xinhuanet',
  title: ['.head-line > h1', '.head-line h1', '.h-title', 'h1'],
  date: ['.header-time', '.h-time', '.info .time'],
  source: ['.source', '.header-cont .source', '#source'],
  credits: ['.editor', '#articleEdit .editor', '.p-jc'],
  skip: '.editor,#articleEdit,.relatedNews,.book,.zan-wap',
};
