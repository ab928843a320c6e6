/**
 * Where news of Dongcheng is read: the pages on which the detector runs without being asked, as match
 * patterns. dcrd.gov.cn answers over http only; people.com.cn and wenming.cn still serve http.
 */
export const namedHosts: readonly string[] = [
  '*://*.bjdch.gov.cn/*',
  '*://*.dcrd.gov.cn/*',
  '*://*.beijing.gov.cn/*',
  '*://*.bjd.com.cn/*',
  '*://*.bjnews.com.cn/*',
  '*://*.qianlong.com/*',
  '*://*.ynet.com/*',
  '*://bj.people.com.cn/*',
  '*://*.xinhuanet.com/*',
  '*://*.news.cn/*',
  '*://*.chinanews.com.cn/*',
  '*://*.chinanews.com/*',
  '*://*.gmw.cn/*',
  '*://*.btime.com/*',
  '*://bj.wenming.cn/*',
  '*://mp.weixin.qq.com/*',
];
