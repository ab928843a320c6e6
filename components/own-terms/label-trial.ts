import type { TextPlace } from '../library/route.ts';

/** A place in the library where designations would be found. */
export interface TriedPlace {
  readonly no: number;
  readonly title: string;
  readonly at: TextPlace;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** What designations would find in the library. */
export interface LabelTrial {
  readonly matches: number;
  /** Articles with a match. */
  readonly articles: number;
  /** Places where they stand but don't count: inside a longer term, or across two words. */
  readonly passedOver: number;
  /** The first place of the newest articles. */
  readonly places: readonly TriedPlace[];
  /** True where only the newest articles were read. */
  readonly cut: boolean;
}
