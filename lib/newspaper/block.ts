import type { Line } from './line.ts';
import type { Box } from './page-content.ts';

/** Lines of one kind under one another in one column, from top to bottom (vertical ones from right to left). */
export interface Block extends Box {
  readonly id: number;
  /** Index of its page in the issue, from 0. */
  readonly page: number;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Points from baseline to baseline; 0 for a single line. */
  readonly pitch: number;
  /** The edges of the column it stands in: its own, or for a short block those of its neighbours. */
  readonly column: { readonly left: number; readonly right: number };
  /** Numbers of the frames round it, the innermost last; empty for what stands freely on the page. */
  readonly frames: readonly number[];
  /** Characters, white space not counted. */
  readonly length: number;
  readonly text: string;
}

/** The block's lines run together, for patterns that ask what it says. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('');
}
