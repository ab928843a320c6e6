import type { PageMark } from '../../components/reader/page-mark.ts';
import type { Article } from '../../lib/article/article.ts';
import type { OpenedIssue } from '../../lib/newspaper/opened-issue.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import type { TermOccurrence } from '../../lib/store/records.ts';
import type { OwnShare } from '../own-pages/glossary-reader.ts';

/** What the reader opens: a file, what an address gave, or pasted text. */
export interface Source {
  readonly data: Blob;
  /** What it says it is: the server's type, or that of the file's name. Its bytes decide. */
  readonly type: string;
  /** Address of the issue; empty where it has none and its bytes shall name it. */
  readonly address: string;
}

/** An article as the reader shows and keeps it, with its terms. */
export interface ReadArticle {
  readonly article: Article;
  readonly occurrences: readonly TermOccurrence[];
}

/** What may be asked of the worker once an issue is open, and what comes back. */
export interface Questions {
  article: { readonly ask: { readonly id: string }; readonly answer: ReadArticle | null };
  marks: { readonly ask: { readonly page: number }; readonly answer: readonly PageMark[] };
  /** `page` from 0, `scale` in pixels a point. A later question of the same `use` ends an earlier one. */
  picture: {
    readonly ask: { readonly page: number; readonly scale: number; readonly use: 'page' | 'thumbnail' };
    readonly answer: ImageBitmap | null;
  };
}

export type QuestionName = keyof Questions;

export type ToWorker =
  /** First of all, and whenever it has changed: a worker can't read the extension's storage. */
  | { readonly kind: 'glossary'; readonly share: OwnShare }
  | { readonly kind: 'open'; readonly source: Source; readonly password: string | null }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: QuestionName;
      readonly ask: Questions[QuestionName]['ask'];
    };

export type FromWorker =
  | { readonly kind: 'progress'; readonly read: number; readonly pages: number }
  | { readonly kind: 'issue'; readonly issue: OpenedIssue }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[QuestionName]['answer'] };
