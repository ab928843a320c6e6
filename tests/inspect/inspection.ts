import type { Article, ArticleBlock } from '../../lib/article/article.ts';
import { describeReason } from '../../lib/detection/describe-reason.ts';
import type { PageType, Reason } from '../../lib/detection/detection.ts';
import type { FindMatches, PrintedMatch } from './find-matches.ts';

/** An article as `inspect` prints it. */
export interface PrintedArticle {
  readonly site: string;
  readonly canonicalUrl: string | null;
  readonly kicker: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly source: string | null;
  readonly contentSource: string | null;
  readonly publishedAt: string | null;
  readonly authors: Article['authors'];
  readonly editors: Article['editors'];
  readonly page: string | null;
  readonly pagination: Record<string, unknown> | null;
  readonly jumps: Article['jumps'];
  readonly continuesOn: string | null;
  readonly blocks: readonly PrintedBlock[];
  readonly matches: readonly PrintedMatch[];
  /** Offsets are in the kicker, title and subtitle joined by line feeds (what's unknown is left out). */
  readonly titleMatches: readonly PrintedMatch[];
  /** Plain texts only: how sure the article's boundaries are. */
  readonly certainty?: string;
}

interface PrintedBlock {
  readonly kind: ArticleBlock['kind'];
  readonly text: string;
  /** Captions with a credit: the whole line. */
  readonly printed?: string;
  readonly photographer?: string;
  readonly provider?: string;
}

/** What the product makes of one document. */
export interface Inspection {
  readonly type: PageType;
  readonly reasons: readonly string[];
  readonly reasonData: readonly Reason[];
  readonly articles: readonly PrintedArticle[];
  readonly unassigned: string;
}

export function inspection(
  type: PageType,
  reasons: readonly Reason[],
  articles: readonly PrintedArticle[] = [],
): Inspection {
  const sentences = reasons.map((reason) => describeReason(reason, 'zh-CN'));
  return { type, reasons: sentences, reasonData: reasons, articles, unassigned: '' };
}

/** Prints an article with its terms. A caption's text is its sentence; the credit is said apart. */
export function printArticle(article: Article, findMatches: FindMatches): PrintedArticle {
  const { kicker, title, subtitle, pagination } = article;
  const blocks = article.blocks.map(printBlock);
  const texts = blocks.map((block) => block.text);
  const heads = [kicker, title, subtitle].filter((text): text is string => text !== null && text !== '');
  return {
    site: article.siteId,
    canonicalUrl: article.canonicalUrl,
    kicker,
    title: title || null,
    subtitle,
    source: article.source,
    contentSource: article.contentSource,
    publishedAt: article.publishedAt,
    authors: article.authors,
    editors: article.editors,
    page: article.page,
    pagination: pagination && { ...pagination, prev: pagination.previous },
    jumps: article.jumps,
    continuesOn: article.jumps.find(({ direction }) => direction === 'to')?.page ?? null,
    blocks,
    matches: findMatches(texts, heads),
    titleMatches: findMatches(heads, texts),
  };
}

function printBlock({ kind, text, caption, photographer, provider }: ArticleBlock): PrintedBlock {
  if (caption === undefined || caption === '') return { kind, text };
  return {
    kind,
    text: caption,
    ...(caption !== text && { printed: text }),
    ...(photographer !== undefined && { photographer }),
    ...(provider !== undefined && { provider }),
  };
}
