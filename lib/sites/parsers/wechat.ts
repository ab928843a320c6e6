import type { HeadFacts } from '../../article/head-facts.ts';
import { findInScripts } from '../script-text.ts';
import type { Site } from '../site.ts';

const text = (name: string): RegExp =>
  new RegExp(`(?:var\\s+|window\\.)${name}\\s*=\\s*(?:htmlDecode\\(\\s*)?["']([^"']+)["']`);

/** Date, account and the article's four numbers stand in the page's scripts; `#publish_time` is filled late. */
function scriptFacts(document: Document): Partial<HeadFacts> {
  const value = (name: string): string[] => {
    const found = findInScripts(document, text(name));
    return found === null ? [] : [found];
  };
  const [biz, mid, idx, sn] = ['biz', 'mid', 'idx', 'sn'].map((name) => value(name)[0]);
  const own = `https://mp.weixin.qq.com/s?__biz=${biz}&mid=${mid}&idx=${idx ?? 1}${sn === undefined ? '' : `&sn=${sn}`}`;
  return {
    titles: value('msg_title'),
    dates: [...value('createTime'), ...value('oriCreateTime'), ...value('ct')],
    sources: value('nickname'),
    ownUrls: biz === undefined || mid === undefined ? [] : [own],
  };
}

/** WeChat articles. Their body is hidden until a script has run, and is made of sections. */
export const wechat: Site = {
  id: 'wechat',
  title: ['#activity-name', '.rich_media_title', 'h1'],
  date: ['#publish_time'],
  source: ['#js_name', '.profile_nickname'],
  byline: ['#js_author_name', '.rich_media_meta_primary'],
  skip: 'mp-common-profile,mp-common-product,mp-common-videosnap,qqmusic,mpvoice,mp-miniprogram,.mp_profile_iframe_wrp,.vote_area,.reward_area',
  facts: scriptFacts,
};
