import type { Box } from '../../lib/newspaper/page-content.ts';
import type { Face } from './faces.ts';

/** A stretch of text as drawn: points from the page's left and top edge to its baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly spacing: number;
  readonly face: Face;
  /** What it is, for layouts that draw their parts in another order. */
  readonly part: 'headline' | 'body' | 'furniture';
  /** Drawn several times a hair apart. */
  readonly fakeBold: boolean;
}

/** A page before it's drawn. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: Run[];
  readonly rules: Box[];
  readonly frames: Box[];
  readonly images: Box[];
}

export function blankSheet(width: number, height: number): Sheet {
  return { width, height, runs: [], rules: [], frames: [], images: [] };
}
