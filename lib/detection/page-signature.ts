/** What deciding about a page needs to know of it, as plain data. Read by lib/sites, judged by `detectPage`. */
export interface PageSignature {
  readonly url: string;
  /** Lower case, without a port. */
  readonly host: string;
  /** `document.contentType`. */
  readonly contentType: string;
  /** The site whose rules apply; `generic` if none is known. */
  readonly siteId: string;
  /** Dongcheng's own government hosts. */
  readonly own: boolean;
  /** A medium or authority of Beijing: 东城区 on it is Beijing's. */
  readonly ofBeijing: boolean;
  /** Whether the address is that of an article (or a list) by the site's rules; null where they don't say. */
  readonly addressType: 'article' | 'list' | null;
  /** The page's metas that matter, names in lower case, empty ones left out. */
  readonly metas: Readonly<Record<string, string>>;
  /** `<title>`, og:title and the headline, one a line. */
  readonly title: string;
  /** Name of the account that published it (WeChat), else empty. */
  readonly account: string;
  /** What stands where a source is printed, as far as it was looked for. */
  readonly source: string;
  /** An element known to hold articles' text was found. */
  readonly bodyFound: boolean;
  /** The head of the text outside links, as far as it was read. */
  readonly text: string;
  /** Links in lists, as far as they were counted. */
  readonly listLinks: number;
  /** The page says why there's nothing on it (a removed post, an error page), else empty. */
  readonly notice: string;
  /** The page does nothing but lead elsewhere. */
  readonly redirects: boolean;
  /** The page runs scripts, which may still bring its text. */
  readonly scripted: boolean;
}
