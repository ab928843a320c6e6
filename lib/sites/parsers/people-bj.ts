import type { Site } from '../site.ts';

/** 人民网北京频道 bj.people.com.cn. Many pages are GBK; meta author is a number. */
export const peopleBj: Site = {
  id: 'people-bj',
  kicker: ['.rm_txt .pre', 'h4.pre', 'h3.pre'],
  title: ['.rm_txt h1', 'h1'],
  subtitle: ['.rm_txt .sub', 'h4.sub', 'h3.sub'],
  date: ['.channel .col-1-1', '.channel'],
  source: ['.channel .col-1-1 a', '.channel a'],
  byline: ['.rm_txt .author', 'div.author'],
  credits: ['.edit'],
  skip: '.edit,.zdfy,.rm_relevant',
};
