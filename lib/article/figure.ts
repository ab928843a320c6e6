import type { Span } from '../text/span.ts';

/** The time that a figure speaks of, as printed and as days, both included; null where it can't be said. */
export interface Period {
  readonly printed: string;
  /** ISO 8601 days, Asia/Shanghai. `from` is null for a state as of `to` (截至目前). */
  readonly from: string | null;
  readonly to: string | null;
}

/** What a figure is held against. */
export interface Comparison {
  /** As printed: 同比, 较上年同期, 17个工作日; null where only the direction is said. */
  readonly base: string | null;
  readonly direction: 'up' | 'down';
  /** True where the figure is what was reached (缩减至3个), false where it is the change itself (增长3%). */
  readonly reached: boolean;
}

/** How exact a number is meant: 近 nearly, 约 about, 超, 余 over, 不足 below. */
export type Exactness = 'exact' | 'nearly' | 'about' | 'over' | 'below';

/** A number of an article with what it says. The span is the number with unit and 近, 余 …, offsets in its block. */
export interface Figure extends Span {
  /** The same as printed: `近80种`. */
  readonly printed: string;
  /** 万 and 亿 multiplied out; the lower end of a range. */
  readonly value: number;
  /** Upper end of a range (3至5个), else null. */
  readonly upTo: number | null;
  readonly exactness: Exactness;
  /** Without 万 and 亿: `平方米`, `个工作日`, `%`. */
  readonly unit: string;
  /** What is counted or measured, in the words beside the number; null where they don't say. */
  readonly counted: string | null;
  readonly period: Period | null;
  readonly comparison: Comparison | null;
  /** The sentence it stands in, offsets in its block. */
  readonly sentence: Span;
}
