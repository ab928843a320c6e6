/** What a block of an article is. */
export type BlockKind = 'paragraph' | 'subheading' | 'caption' | 'note';

/** Someone named in an article, with the role word that was printed (记者, 通讯员, 责任编辑 …). */
export interface Person {
  readonly name: string;
  readonly role: string;
}

/** 下转 (`to`) or 上接 (`from`) another page of the newspaper, as printed: `第三版`. */
export interface Jump {
  readonly direction: 'to' | 'from';
  readonly page: string;
}

/** Where this page stands in an article spread over several web pages. */
export interface Pagination {
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly all: string | null;
}

/** A block of an article's body, in reading order. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  /** Canonical text of the block: white space collapsed, ends trimmed, otherwise as the reader sees it. */
  readonly text: string;
  /** Captions only: the sentence without the credit. */
  readonly caption?: string;
  /** Captions only: who took the picture (…摄). */
  readonly photographer?: string;
  /** Captions only: who provided it (…供图). */
  readonly provider?: string;
  /** Kept articles only: the web page on which it stands, where there are several. */
  readonly webPage?: number;
}

/** What a site's parser makes of a page. `null` where the page does not say. */
export interface Article {
  /** One address for one article, whatever address it was read at. */
  readonly canonicalUrl: string;
  readonly siteId: string;
  /** 引题 */
  readonly kicker: string | null;
  /** 主题 */
  readonly title: string;
  /** 副题 */
  readonly subtitle: string | null;
  /** 来源 as printed. */
  readonly source: string | null;
  /** The body's own 来源, where it names another than `source` (WeChat). */
  readonly contentSource: string | null;
  /** Asia/Shanghai: `2026-08-12T16:28:00+08:00`, or `2026-08-12` where no time is printed. */
  readonly publishedAt: string | null;
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
  /** Page of the newspaper: `02`. */
  readonly page: string | null;
  readonly blocks: readonly ArticleBlock[];
  readonly jumps: readonly Jump[];
  readonly pagination: Pagination | null;
}
