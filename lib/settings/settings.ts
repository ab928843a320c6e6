/**
 * How much an explanation says: all of it; what the term means, in the reader's language, and no more; all of it
 * with English before Chinese.
 */
export type ReadingLevel = 'full' | 'short' | 'english';

/** What the reader has chosen. Kept in `storage.local` under one key; see `readSettings`. */
export interface Settings {
  /** Marks and tooltips everywhere. */
  readonly enabled: boolean;
  /** Hosts where the reader switched us off. */
  readonly disabledHosts: readonly string[];
  /** Mark every occurrence, or only the first of each term in an article. */
  readonly occurrences: 'every' | 'first';
  /** Show the tooltip on hover. Off leaves the marks; click still opens the card. */
  readonly tooltip: boolean;
  /** Rest of the pointer before the tooltip opens, milliseconds, 0–1000. */
  readonly hoverDelay: number;
  /** Keep the articles that are read, in the reader's own library. */
  readonly keep: boolean;
  /** Hosts whose articles are not kept. */
  readonly unkeptHosts: readonly string[];
  /** Open issues of the newspaper in the reader at once, instead of the browser's own view. */
  readonly openIssues: boolean;
  /** How much tooltip and card say. */
  readonly readingLevel: ReadingLevel;
  /** About how long a day's study is to take, minutes, 5–60. */
  readonly studyMinutes: number;
  /** Concepts that a day's study may begin, 0–30. */
  readonly studyNew: number;
}

export const defaultSettings: Settings = {
  enabled: true,
  disabledHosts: [],
  occurrences: 'every',
  tooltip: true,
  hoverDelay: 150,
  keep: true,
  unkeptHosts: [],
  openIssues: false,
  readingLevel: 'full',
  studyMinutes: 10,
  studyNew: 8,
};
