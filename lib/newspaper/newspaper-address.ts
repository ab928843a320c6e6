/** 新东城报 as the district government's site publishes it: one PDF an issue, in a folder for its month. */
const issue = /^https?:\/\/www\.bjdch\.gov\.cn\/ywdt\/xdcb\/\d{6}\/P[^/?#]*\.pdf(?:[?#]|$)/i;

/** True for the address of an issue of the newspaper. */
export function isNewspaperAddress(url: string): boolean {
  return issue.test(url);
}
