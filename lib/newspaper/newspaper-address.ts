/** 新东城报 as the district government's site publishes it: one PDF an issue, in a folder for its month. */
const path = 'www\\.bjdch\\.gov\\.cn/ywdt/xdcb/[0-9]{6}/P[^/?#]*\\.pdf';
const issue = new RegExp(`^https?://${path}(?:[?#]|$)`, 'i');

/** The same for rules of the browser (RE2 syntax), which see no fragment. An address with a query doesn't match. */
export const newspaperRule = `^https?://${path}$`;

/** True for the address of an issue of the newspaper. */
export function isNewspaperAddress(url: string): boolean {
  return issue.test(url);
}
