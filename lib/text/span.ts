/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. Which text it speaks of, the owner says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
