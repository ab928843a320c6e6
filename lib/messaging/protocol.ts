/** The whole protocol between the parts of the extension. One line a message: who says it to whom, what comes back. */
import type { Anchoring, OrphanReason } from '../anchoring/anchoring.ts';
import type { Article, BlockKind } from '../article/article.ts';
import type { Detection } from '../detection/detection.ts';
import type { Excerpt, ExcerptFields, ExcerptTarget } from '../excerpt/excerpt.ts';
import type { Concept } from '../glossary/concept.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import type { Adjustment } from '../glossary/own-term.ts';
import type { Match } from '../matching/match.ts';
import type { Span } from '../text/span.ts';

export type { ConceptEntry };

/** What a page looks like to the popup and side panel. */
export interface PageState {
  readonly url: string;
  readonly detection: Detection;
  readonly title: string | null;
  /** The terms of the article, most frequent first. Empty while marks are off. */
  readonly terms: readonly PageTerm[];
  /** True once matching of the whole article is done. */
  readonly complete: boolean;
  /** False where marks are switched off for this page until it is reloaded. */
  readonly enabled: boolean;
  /** A sentence key (`_locales`) where something went wrong, else null. */
  readonly problem: string | null;
  /** What became of the article in the reader's library; null where the page is no article. */
  readonly kept: KeptState | null;
}

/** An article as its page read it, for the library. */
export interface Visited {
  /** Random id of one load of one page: four numbers, `1-2-3-4`. */
  readonly visitId: string;
  /** The page's address, which says what `article.canonicalUrl` must be. */
  readonly url: string;
  readonly article: Article;
  /** Always of type `article`. */
  readonly detection: Detection;
}

/**
 * What the library made of a visit. `changed`: the text is another than the kept one, which stays as a
 * revision. `off`: the reader keeps nothing of this site. `private`: nothing is kept of private windows.
 */
export type VisitReply =
  | {
      readonly state: 'kept';
      readonly no: number;
      readonly outcome: 'new' | 'unchanged' | 'grown' | 'changed';
      /** False where the browser gives no database: gone when the browser is closed. */
      readonly durable: boolean;
    }
  | { readonly state: 'off' | 'private' };

/** The same as the page knows it: nothing yet, the library's answer, or why there is none. */
export type KeptState =
  | VisitReply
  | { readonly state: 'pending' }
  /** Key of a sentence for the reader. */
  | { readonly state: 'failed'; readonly problem: string };

export interface PageTerm {
  readonly conceptId: string;
  readonly label: string;
  readonly labelEn: string;
  readonly level: Concept['level'];
  readonly count: number;
}

/** A part of an article as its page has it: a headline or a block of the body. */
export interface PagePart {
  readonly role: 'kicker' | 'title' | 'subtitle' | BlockKind;
  readonly text: string;
}

/** A term in a part of an article. Offsets are UTF-16 units of the part's text. */
export interface PageOccurrence extends Span {
  /** Index of the part. */
  readonly part: number;
  readonly conceptId: string;
  readonly label: string;
  readonly level: Concept['level'];
  /** The members of a counted term. */
  readonly parts?: Concept['parts'];
}

/** The text of an article with its terms, as its page shows it now. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  /** In document order. */
  readonly parts: readonly PagePart[];
  /** In document order; those found so far. */
  readonly occurrences: readonly PageOccurrence[];
  /** True once every part was matched. */
  readonly complete: boolean;
  /** True where the article is so long that only its beginning is given. */
  readonly cut: boolean;
}

/** Commands of the browser's `commands` and of the context menu that act on a page. */
export type PageCommand =
  | 'pin-term'
  | 'next-term'
  | 'previous-term'
  | 'explain-selection'
  | 'save-excerpt'
  | 'add-term';

/** The article that stands at an address: a site's page may speak of its own only. */
export interface ArticleAt {
  readonly url: string;
  /** Must be what an article at `url` can be called. */
  readonly canonicalUrl: string;
  /** Title and date, by which the same article is known at other addresses. */
  readonly title: string;
  readonly publishedAt: string | null;
}

/** An excerpt of the article that a page shows, and what became of it there. */
export interface PageExcerpt {
  readonly excerpt: Excerpt;
  readonly outcome: 'anchored' | 'shifted' | 'orphaned';
  /** Why it is orphaned, else null. */
  readonly reason: OrphanReason | null;
  /** Where it stands in the page's canonical text, UTF-16 units; null while it is orphaned. */
  readonly span: Span | null;
  /** False where the words at that place are not exactly those that were saved. */
  readonly exact: boolean;
}

/** From a content script to the background. */
export interface PageToBackground {
  /** This page may be Dongcheng news: load the annotator into the sender's frame. */
  'annotator.load': { request: { readonly url: string }; reply: null };
  /** The card's script has not come: put it beside the annotator in the sender's frame. */
  'card.load': { request: null; reply: null };
  /** Find the terms of some blocks of an article. Matches come per block, with offsets in that block. */
  'text.match': { request: { readonly blocks: readonly string[] }; reply: MatchReply };
  /** Entries by id, for related concepts opened in the card. Unknown ids are left out. */
  'concepts.get': { request: { readonly ids: readonly string[] }; reply: readonly ConceptEntry[] };
  /** Whether the reader has bound `pin-term` to a key of their own; Alt+/ is then left to the page. */
  'pin-key.bound': { request: null; reply: boolean };
  /** What `page.describe` says has changed. Popup and side panel hear it too; nobody need answer. */
  'page.changed': { request: null; reply: null };
  /** The sender's tab shows a PDF in the browser's own view (Chromium, whose view lets scripts run beside it). */
  'pdf.seen': { request: null; reply: null };
  /** For the toolbar button: the number of terms, null where there is none, and why the article isn't kept. */
  'page.count': { request: { readonly count: number | null; readonly unkept: string | null }; reply: null };
  /** The reader's excerpts of this page's article, outside the bin. */
  'excerpts.of-page': { request: ArticleAt; reply: readonly Excerpt[] };
  /** Find places in the text of this page's article, given as paragraphs, as `anchorAll` does with the texts kept of it. */
  'excerpts.anchor': {
    request: ArticleAt & {
      readonly paragraphs: readonly string[];
      readonly targets: readonly ExcerptTarget[];
    };
    reply: readonly Anchoring[];
  };
  /** Describe a stretch of such a text, as `describeTarget` does. */
  'excerpts.describe': {
    request: { readonly paragraphs: readonly string[]; readonly span: Span };
    reply: ExcerptTarget;
  };
  /** Save an excerpt of this page's article. Saying it twice does no harm. Refused in private windows. */
  'excerpt.put': { request: ArticleAt & { readonly excerpt: Excerpt }; reply: null };
  /** Change some fields of an excerpt of this page's article. */
  'excerpt.change': {
    request: ArticleAt & { readonly id: string; readonly fields: Partial<ExcerptFields> };
    reply: null;
  };
  /** Put an excerpt of this page's article into the bin. */
  'excerpt.remove': { request: ArticleAt & { readonly id: string }; reply: null };
  /** The reader's tags, most frequent first. */
  'tags.suggest': { request: null; reply: readonly string[] };
  /** The reader knows a concept, or doesn't want it, or takes that back. `label`: what it is called. */
  'concept.adjust': {
    request: {
      readonly conceptId: string;
      readonly label: string;
      readonly change: Partial<Pick<Adjustment, 'known' | 'disabled'>>;
    };
    reply: null;
  };
  /** Open a concept's page in the library: where it is used, the reader's note. */
  'concept.open': { request: { readonly conceptId: string }; reply: null };
  /** Make a term of the reader's own of what is selected on this page. */
  'term.add': { request: { readonly text: string }; reply: null };
  /** Keep this page's article, unless the reader wants otherwise. Saying it twice does no harm. */
  'article.visit': { request: Visited; reply: VisitReply };
}

export interface MatchReply {
  readonly matches: readonly (readonly Match[])[];
  /** Entries of every concept matched, nested ones included. */
  readonly entries: readonly ConceptEntry[];
  /** Key of the sentence for the reader where a part of the glossary could not be read, else null. */
  readonly problem: string | null;
}

/** From the popup, side panel or background to a page's content scripts. */
export interface ToPage {
  'page.describe': { request: null; reply: PageState };
  /** Scroll to the next occurrence of a concept, flash it; `index` counts from 0, null where there is none. */
  'page.jump': {
    request: { readonly conceptId: string };
    reply: { readonly index: number | null; readonly count: number };
  };
  /** The article's text and terms for the panel; null while the page marks nothing. */
  'page.read': { request: null; reply: PageText | null };
  /** Scroll to `text` at `start` of a part (or wherever it has gone since) and flash it; false where it is gone. */
  'page.jump-to': {
    request: { readonly part: number; readonly start: number; readonly text: string };
    reply: boolean;
  };
  'page.enable': { request: { readonly enabled: boolean }; reply: PageState };
  /** The reader's excerpts of the page's article in the order of their places, orphans last; null where there is none. */
  'page.excerpts': { request: null; reply: readonly PageExcerpt[] | null };
  /** Scroll to an excerpt and flash it; false where it stands nowhere. */
  'page.jump-to-excerpt': { request: { readonly id: string }; reply: boolean };
  /** Attach an orphan (or any other excerpt) to what is selected on the page. */
  'page.attach': { request: { readonly id: string }; reply: null };
  /** Excerpts of some articles have changed: those who show one of them ask anew. */
  'excerpts.changed': { request: { readonly canonicalUrls: readonly string[] }; reply: null };
  'page.command': { request: { readonly command: PageCommand }; reply: null };
}

/** From the popup or side panel to the background. */
export interface PopupToBackground {
  /** Host permission for `origin` was granted: watch its pages from now on, and the open tab at once. */
  'site.enable': { request: { readonly origin: string; readonly tabId: number }; reply: null };
}

export type Protocol = PageToBackground & ToPage & PopupToBackground;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]['request'];
export type Reply<N extends MessageName> = Protocol[N]['reply'];
