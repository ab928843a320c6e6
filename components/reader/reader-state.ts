import type { OpenedIssue } from '../../lib/newspaper/opened-issue.ts';
import type { Failure } from '../../lib/outcome/result.ts';

/** How far an issue is read. */
export interface PagesRead {
  readonly read: number;
  /** Null until the file is open. */
  readonly pages: number | null;
}

/** What the reader is at. */
export type ReaderState =
  /** Nothing is open. `problem` says why, where something was to be. */
  | { readonly kind: 'start'; readonly problem: Failure | null }
  /** The site of an address has to be granted first. */
  | { readonly kind: 'closed-site'; readonly address: string; readonly denied: boolean }
  | {
      readonly kind: 'fetching';
      readonly address: string;
      /** Bytes; `total` is null where the server doesn't say. */
      readonly received: number;
      readonly total: number | null;
    }
  | { readonly kind: 'opening'; readonly name: string; readonly progress: PagesRead }
  | { readonly kind: 'locked'; readonly name: string; readonly wrong: boolean }
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly issue: OpenedIssue;
      /** Null once all is read. */
      readonly progress: PagesRead | null;
    };
