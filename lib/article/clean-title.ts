const SITE =
  '(?:[^_\\-|—–]{0,24}(?:网|报|新闻|频道|政府|门户网站|客户端|时间|之窗|北京号|融媒|电子版|数字报|在线|公众平台|资讯|要闻|动态|中国首都网|栏目|头条|日报|晚报|青年报)[^_\\-|—–]{0,12})';
const SUFFIXES = [/\s*_[\s\S]*$/, new RegExp(`\\s*(?:--|——|—|–|-|\\|｜?|｜|–)\\s*${SITE}\\s*$`)];
const PAGE_NUMBER = /\s*[（(]\s*\d{1,3}\s*[）)]\s*$/;

/** A headline as printed: ends trimmed, white space single, the number of a continued web page (`(2)`) taken off. */
export function cleanHeading(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\t\n\f\r \u00a0]+/g, ' ')
    .trim()
    .replace(/^\u3000+|\u3000+$/g, '')
    .replace(PAGE_NUMBER, '');
}

/**
 * A `<title>` without what sites add to it: `…_东城要闻_北京市东城区人民政府`, `… --北京频道--人民网`,
 * `…-千龙网·中国首都网`. A dash inside a headline stays.
 */
export function cleanDocumentTitle(text: string): string {
  let title = cleanHeading(text);
  for (let before = ''; before !== title; ) {
    before = title;
    for (const suffix of SUFFIXES) {
      const shorter = title.replace(suffix, '').trim();
      if (shorter.length >= 2) title = shorter;
    }
  }
  return cleanHeading(title);
}
