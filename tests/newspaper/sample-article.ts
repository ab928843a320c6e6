/** An article of ours, written for the tests: what a layout prints and what must come back out of it. */
export interface SampleArticle {
  readonly id: string;
  readonly kicker?: string;
  /** One string a printed line. */
  readonly title: readonly string[];
  readonly subtitle?: string;
  /** Printed under the headline: 本报记者 何松烟. */
  readonly byline?: string;
  /** Names that must come out, from byline and dateline. */
  readonly authors: readonly string[];
  /** A line that starts with `## ` is a subhead. */
  readonly body: readonly string[];
  readonly caption?: string;
  /** An editor's note, printed apart from the body. */
  readonly note?: string;
}
