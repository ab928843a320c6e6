import type { ArticleBlock, Jump, Person } from '../article/article.ts';
import type { Passage, Place } from './passage.ts';

/** A block of an article's body that knows where it's printed. `passage` has the same text, character by character. */
export interface IssueBlock extends ArticleBlock {
  readonly passage: Passage;
}

/** The parts of a headline; one that is missing is empty. */
export type Heads = Readonly<Record<'kicker' | 'title' | 'subtitle', Passage>>;

/** How sure an article's boundaries are where only text is known. */
export type Certainty = 'sure' | 'likely' | 'guessed';

/** An article of a newspaper's issue, put together from its pages. */
export interface IssueArticle {
  /** Names it within its issue: `2-3` is the third on page 2. The same file gives the same. */
  readonly id: string;
  /** The number printed on its (first) page, else the page's place in the file: `3`. */
  readonly page: string;
  /** 引题, 主题, 副题; lines joined. The title is empty for a text that has none. */
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** The same with their places. */
  readonly heads: Heads;
  /** Bylines as printed beside the headline; those within the text stay there. */
  readonly bylines: readonly string[];
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
  readonly blocks: readonly IssueBlock[];
  readonly jumps: readonly Jump[];
  /** Printed, but no part of the text: jump marks and the headline that a continuation repeats. */
  readonly marks: readonly string[];
  /** Where it stands: a box for its headline and one for each of its columns, page by page. */
  readonly regions: readonly Place[];
  /** Null where the page's geometry tells. */
  readonly certainty: Certainty | null;
}

/** A page of an issue with what it prints for itself. */
export interface IssuePage {
  /** As printed, else its place in the file from 1. */
  readonly number: string;
  readonly width: number;
  readonly height: number;
  /** 综合新闻 */
  readonly section: string | null;
  /** Who edited the page. */
  readonly editors: readonly Person[];
  /** Masthead and folios, as printed. */
  readonly furniture: readonly string[];
}

export interface UnassignedText {
  /** Index into the issue's pages. */
  readonly page: number;
  readonly text: string;
  readonly places: readonly Place[];
}

/** A newspaper's issue read back from its pages. Every printed character is in exactly one of its parts. */
export interface Issue {
  /** 新东城报 */
  readonly paper: string | null;
  /** ISO 8601 day: `2025-02-21`. */
  readonly publishedAt: string | null;
  readonly pages: readonly IssuePage[];
  readonly articles: readonly IssueArticle[];
  /** Text that no article could be found for. */
  readonly unassigned: readonly UnassignedText[];
}
