import { beijing } from './parsers/beijing.ts';
import { bjdApp } from './parsers/bjd-app.ts';
import { bjdEpaper } from './parsers/bjd-epaper.ts';
import { bjdNews } from './parsers/bjd-news.ts';
import { bjdch } from './parsers/bjdch.ts';
import { bjnews } from './parsers/bjnews.ts';
import { btime } from './parsers/btime.ts';
import { chinanews } from './parsers/chinanews.ts';
import { dcrd } from './parsers/dcrd.ts';
import { founderEpaper } from './parsers/founder-epaper.ts';
import { generic } from './parsers/generic.ts';
import { gmw } from './parsers/gmw.ts';
import { peopleBj } from './parsers/people-bj.ts';
import { qianlong } from './parsers/qianlong.ts';
import { wechat } from './parsers/wechat.ts';
import { wenming } from './parsers/wenming.ts';
import { xinhuanet } from './parsers/xinhuanet.ts';
import { ynet } from './parsers/ynet.ts';
import type { Site } from './site.ts';

/** All sites that have rules of their own. */
export const sites: readonly Site[] = [
  bjdch,
  dcrd,
  beijing,
  bjdNews,
  bjdApp,
  bjdEpaper,
  bjnews,
  qianlong,
  ynet,
  peopleBj,
  xinhuanet,
  chinanews,
  gmw,
  btime,
  wenming,
  wechat,
  founderEpaper,
];

/** The rules of a site, those for any page if it has none. */
export function siteById(id: string): Site {
  return sites.find((site) => site.id === id) ?? generic;
}
