import type { HeadFacts } from '../article/head-facts.ts';

/**
 * How to read the articles of one site. Selector lists are ordered, the first element with text wins; whatever a
 * site doesn't say is found by the rules for any page. Where the body stands is in `siteTable`.
 */
export interface Site {
  readonly id: string;
  readonly kicker?: readonly string[];
  readonly title?: readonly string[];
  readonly subtitle?: readonly string[];
  readonly date?: readonly string[];
  readonly source?: readonly string[];
  /** Who wrote it. */
  readonly byline?: readonly string[];
  /** Who edited it. */
  readonly credits?: readonly string[];
  /** Elements inside the body that aren't the article's. */
  readonly skip?: string;
  /** Metas whose word goes before the page's own row (TRS). */
  readonly metasFirst?: true;
  /** What stands in scripts and comments. These facts come after the elements' own. */
  readonly facts?: (document: Document, url: string) => Partial<HeadFacts>;
}

/** An article's elements and facts, found on a page and not yet read. */
export interface SiteReading {
  readonly siteId: string;
  readonly kicker: Element | null;
  readonly title: Element | null;
  readonly subtitle: Element | null;
  readonly body: Element | null;
  readonly skip: string;
  readonly facts: HeadFacts;
}
