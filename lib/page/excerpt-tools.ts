import type { Result } from '../outcome/result.ts';

/** What the browser's menus and keys and the side panel can have done with the excerpts of a page. */
export interface ExcerptTools {
  /** Asks for them again where they are of one of these articles. */
  refresh(canonicalUrls: readonly string[]): void;
  /** Saves what is selected with the mark used last, and puts the focus on what more can be done with it. */
  saveSelection(): void;
  /** Gives an excerpt the place that is selected; fails with `nothingSelected`. */
  attach(id: string): Promise<Result<null>>;
}
