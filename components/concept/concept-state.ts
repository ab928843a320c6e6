import type { Association } from '../../lib/concordance/associated-terms.ts';
import type { ConcordanceItem } from '../../lib/concordance/concordance-items.ts';
import type { ConcordanceRow } from '../../lib/concordance/concordance-rows.ts';
import type { CitedArticle, ExportFormat } from '../../lib/concordance/export-concordance.ts';
import type { FigureSeries } from '../../lib/concordance/figure-series.ts';
import type { RowOrder } from '../../lib/concordance/sort-rows.ts';
import type { Timeline } from '../../lib/concordance/timeline.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';

/** The concept that the page is about. */
export type ConceptSubject =
  | { readonly kind: 'loading' }
  /** The glossary has no concept of this id. */
  | { readonly kind: 'unknown'; readonly id: string }
  | {
      readonly kind: 'concept';
      readonly entry: ConceptEntry;
      readonly use: ConceptUse;
      /** What came of copying a report of a mistake, else empty. */
      readonly reported: string;
    };

/** Something of the library that takes a while to read. */
export type Reading<T> =
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'problem' }
  | { readonly kind: 'known'; readonly value: T };

/** Articles read so far, of those to be read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The sections on a concept's use. */
export const usageTabs = ['uses', 'timeline', 'figures', 'companions'] as const;
export type UsageTab = (typeof usageTabs)[number];

/** The concordance as far as it has been read. */
export interface ConcordanceState {
  /** What the reader chose last; the list follows once the texts that this needs are read. */
  readonly order: RowOrder;
  readonly grouped: boolean;
  readonly list: ConcordanceLines;
  /** Occurrences by the number of their article; articles that have not been read are missing. */
  readonly rows: ReadonlyMap<number, readonly ConcordanceRow[]>;
  readonly articles: ReadonlyMap<number, CitedArticle>;
  /** While all texts are being read, to sort by context or to export; else null. */
  readonly progress: Progress | null;
  /** True where texts could not be read. */
  readonly problem: boolean;
}

/** The lines of a concordance in their order. */
export interface ConcordanceLines {
  /** Another one for lines that the reader sees from their start again. */
  readonly id: number;
  readonly items: readonly ConcordanceItem[];
  readonly grouped: boolean;
  /** The item that the list opens at; fractions are parts of its height. */
  readonly startAt: number;
}

/** A companion term by its name. */
export interface NamedAssociation extends Association {
  readonly label: string;
}

/** Addresses within the library page. */
export interface ConceptLinks {
  readonly concept: (conceptId: string) => string;
  /** An article, at an occurrence if one is given. */
  readonly article: (no: number, at: Pick<ConcordanceRow, 'place' | 'start' | 'end'> | null) => string;
}

/** What a concept's page shows beside its entry. */
export interface ConceptUse {
  readonly tab: UsageTab;
  readonly timeline: Reading<Timeline>;
  readonly concordance: ConcordanceState;
  readonly figures: Reading<readonly FigureSeries[]>;
  readonly companions: Reading<readonly NamedAssociation[]>;
  /** Read out and shown: what came of the last export, else empty. */
  readonly notice: string;
}

/** What a reader can do on a concept's page. */
export interface ConceptActions {
  readonly openTab: (tab: UsageTab) => void;
  readonly sort: (order: RowOrder) => void;
  readonly group: (grouped: boolean) => void;
  /** Told which items of the concordance are near the eye. */
  readonly show: (items: readonly ConcordanceItem[]) => void;
  /** Told at which item the list was when it went out of the document; `list` is its id. */
  readonly leave: (list: number, item: number) => void;
  readonly exportAs: (format: ExportFormat) => void;
  /** Shows the occurrences from a month (`2026-08`) on. */
  readonly openMonth: (month: string) => void;
  readonly retry: () => void;
  /** Puts a prepared report of a mistake in the entry on the clipboard. */
  readonly report: () => void;
}
