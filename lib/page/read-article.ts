import type { Article, BlockKind } from '../article/article.ts';
import { classifyBlocks } from '../article/classify-blocks.ts';
import { composeArticle } from '../article/compose-article.ts';
import { detectPage } from '../detection/detect-page.ts';
import type { Detection } from '../detection/detection.ts';
import { readBlocks } from '../dom/read-blocks.ts';
import type { MappedBlock, TextMap } from '../dom/text-map.ts';
import { readTextMap } from '../dom/text-map.ts';
import { readSignature } from '../sites/read-signature.ts';
import { readSite } from '../sites/read-site.ts';

/** A stretch of the page that belongs to the article, and what it is there. */
export interface ArticlePart {
  readonly role: 'kicker' | 'title' | 'subtitle' | BlockKind;
  readonly block: MappedBlock;
}

/** An article together with the places in the page where it stands. */
export interface ParsedArticle {
  readonly article: Article;
  /** Headlines and blocks in the order of the document; nothing from outside the article. */
  readonly parts: readonly ArticlePart[];
  /** The body's text, blocks included that aren't the article's (credits, pagers); its roots hold the headlines too. */
  readonly textMap: TextMap;
}

/** The decision about a page; everything else is `null` or empty unless it's an article of Dongcheng's news. */
export interface ReadArticle {
  readonly detection: Detection;
  readonly article: Article | null;
  readonly parts: readonly ArticlePart[];
  readonly textMap: TextMap | null;
}

/** Decides about a page and, if it's an article of ours, reads it. The page is not changed. */
export function readArticle(document: Document, url: string): ReadArticle {
  return atOnce(readArticleInSteps(document, url));
}

/**
 * The same in steps: between two `next` the page may run, so that a text of a megabyte holds up nothing. What
 * is read of a page that changes meanwhile has to be read again.
 */
export function* readArticleInSteps(document: Document, url: string): Generator<undefined, ReadArticle> {
  const detection = detectPage(readSignature(document, url));
  const nothing = { detection, article: null, parts: [], textMap: null };
  if (detection.type !== 'article') return nothing;
  yield;
  const parsed = yield* parseInSteps(document, url, detection.siteId);
  return { ...nothing, ...parsed };
}

/** Reads the article of a page, whether it's ours or not; `null` where there's none. */
export function parseArticle(document: Document, url: string, siteId: string): ParsedArticle | null {
  return atOnce(parseInSteps(document, url, siteId));
}

function* parseInSteps(
  document: Document,
  url: string,
  siteId: string,
): Generator<undefined, ParsedArticle | null> {
  const site = readSite(document, url, siteId);
  yield;
  const headings = {
    kicker: readHeading(site.kicker),
    title: readHeading(site.title),
    subtitle: readHeading(site.subtitle),
  };
  const without = [site.kicker, site.title, site.subtitle].filter((element) => element !== null);
  const body = readTextMap(site.body === null ? [] : [site.body], { skip: site.skip, without });
  const textMap: TextMap = { roots: [...without, ...body.roots], blocks: body.blocks };
  yield;
  const printed = {
    kicker: join(headings.kicker),
    title: join(headings.title),
    subtitle: join(headings.subtitle),
  };
  const classified = classifyBlocks(textMap.blocks, Object.values(printed));
  yield;
  const article = composeArticle({
    url,
    siteId,
    headings: printed,
    facts: site.facts,
    texts: textMap.blocks.map((block) => block.text),
    classified,
  });
  if (article === null) return null;
  const heads = (['kicker', 'title', 'subtitle'] as const).flatMap((role) =>
    headings[role].map((block): ArticlePart => ({ role, block })),
  );
  const marked = textMap.blocks.flatMap((block, at): ArticlePart[] => {
    const kind = classified[at]?.kind ?? 'dropped';
    return kind === 'dropped' || kind === 'credits' ? [] : [{ role: kind, block }];
  });
  return { article, parts: inDocumentOrder(heads, marked), textMap };
}

function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function readHeading(element: Element | null): MappedBlock[] {
  return element === null ? [] : readBlocks(element);
}

function join(blocks: readonly MappedBlock[]): string {
  return blocks.map((block) => block.text).join('');
}

/** The blocks are in order already; of 5,000 of them only those beside a headline are asked for their place. */
function inDocumentOrder(heads: readonly ArticlePart[], body: readonly ArticlePart[]): ArticlePart[] {
  const parts = [...body];
  for (const head of heads.toSorted((a, b) => (precedes(a, b) ? -1 : 1)).toReversed()) {
    const at = parts.findIndex((part) => precedes(head, part));
    parts.splice(at < 0 ? parts.length : at, 0, head);
  }
  return parts;
}

function precedes(a: ArticlePart, b: ArticlePart): boolean {
  const FOLLOWING = 4;
  const place = ({ block }: ArticlePart): Node => block.runs[0]?.node ?? block.container;
  return (place(a).compareDocumentPosition(place(b)) & FOLLOWING) !== 0;
}
