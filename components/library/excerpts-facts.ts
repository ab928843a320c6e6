import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { EditedExcerpt, ExcerptDraft } from '../excerpt/excerpt-draft.ts';
import type { ExcerptListQuery } from './excerpt-query.ts';
import type { ExcerptLink } from './excerpt-row.tsx';
import type { Counted } from './filter-options.ts';

/** What the excerpts outside the bin can be narrowed by, most frequent first. */
export interface ExcerptFacets {
  readonly tags: readonly Counted[];
  readonly sources: readonly Counted[];
  readonly concepts: readonly Counted[];
  /** Titles of articles by their canonical address. */
  readonly articles: ReadonlyMap<string, string>;
  /** How many there are in all. */
  readonly count: number;
}

/** What the list of excerpts needs to know. */
export interface ExcerptsFacts {
  readonly query: ExcerptListQuery;
  /** Null before anything is known. */
  readonly found: readonly Excerpt[] | null;
  readonly searching: boolean;
  readonly failed: boolean;
  readonly facets: ExcerptFacets;
  readonly linkOf: (excerpt: Excerpt) => ExcerptLink;
  readonly current: number;
  readonly selected: ReadonlySet<string>;
  /** What is being edited, else null. */
  readonly edited: EditedExcerpt | null;
}

/** What a reader can do with the list of excerpts. */
export interface ExcerptsActions {
  /** Changes the query, as it then is, in these points. `typing`: it changes with every word. */
  readonly ask: (patch: Partial<ExcerptListQuery>, typing: boolean) => void;
  /** Says which are in sight. */
  readonly want: (excerpts: readonly Excerpt[]) => void;
  readonly setCurrent: (row: number) => void;
  readonly select: (row: number, range: boolean) => void;
  readonly selectAll: (all: boolean) => void;
  /** Puts these into the bin; without a list, what is selected. */
  readonly remove: (ids?: readonly string[]) => void;
  /** Gives what is selected a tag, or takes it away. */
  readonly tagSelected: (tag: string, has: boolean) => void;
  readonly edit: (excerpt: Excerpt) => void;
  readonly save: (id: string, draft: ExcerptDraft) => void;
  readonly cancel: (id: string, draft: ExcerptDraft) => void;
  readonly copyCitation: (excerpt: Excerpt) => void;
  readonly copyLink: (excerpt: Excerpt) => void;
  /** Asks in which format to take out; of what is selected, else of all that are listed. */
  readonly takeOut: () => void;
  /** Asks for a file with annotations. */
  readonly takeIn: () => void;
  readonly retry: () => void;
}
