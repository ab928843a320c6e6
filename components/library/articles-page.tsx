import type { FoundArticles, Snippet } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import { SelectField } from '../controls/select-field.tsx';
import { ArticleFilters } from './article-filters.tsx';
import { ArticleList } from './article-list.tsx';
import type { ConceptGroup } from './filter-options.ts';
import { ListPage } from './list-page.tsx';
import { countFilters, type ListQuery } from './list-query.ts';
import { ListState } from './list-state.tsx';
import { SelectionBar } from './selection-bar.tsx';

/** What a list of articles needs to know. Looked-up records are undefined until they are there, null once gone. */
export interface ArticlesFacts {
  readonly query: ListQuery;
  /** Null before anything is known. */
  readonly found: FoundArticles | null;
  readonly searching: boolean;
  readonly failed: boolean;
  readonly head: (no: number) => KeptArticle | null | undefined;
  readonly snippet: (no: number) => Snippet | null | undefined;
  readonly sources: readonly { readonly source: string; readonly count: number }[];
  readonly concepts: readonly ConceptGroup[];
  readonly current: number;
  readonly selected: ReadonlySet<number>;
}

/** What a reader can do with the list of articles. */
export interface ArticlesActions {
  /** Changes the query, as it then is, in these points. `typing`: it changes with every word. */
  readonly ask: (patch: Partial<ListQuery>, typing: boolean) => void;
  readonly want: (nos: readonly number[]) => void;
  readonly setCurrent: (row: number) => void;
  readonly select: (row: number, range: boolean) => void;
  readonly selectAll: (all: boolean) => void;
  /** Puts these articles into the bin; without a list, what is selected. */
  readonly remove: (nos?: readonly number[]) => void;
  readonly retry: () => void;
}

interface ArticlesPageProps {
  readonly facts: ArticlesFacts;
  readonly actions: ArticlesActions;
}

/** The list of the library's articles: search, filters, order, selection. */
export function ArticlesPage({ facts, actions }: ArticlesPageProps) {
  const { query, found, searching, failed, sources, concepts } = facts;
  return (
    <ListPage
      filters={
        <ArticleFilters
          concepts={concepts}
          onChange={(patch) => actions.ask(patch, false)}
          query={query}
          sources={sources}
        />
      }
      filtersSet={countFilters(query)}
      kind="articles"
      onSearch={(text) => actions.ask({ text }, true)}
      results={(focusList) => (
        <>
          <ResultsHead actions={actions} facts={facts} focusList={focusList} />
          <ListState
            failed={failed}
            found={found}
            onRetry={actions.retry}
            query={query}
            searching={searching}
          />
          {!failed && found && found.nos.length > 0 && <ArticleList actions={actions} facts={facts} />}
        </>
      )}
      search={{ label: message('libSearch'), hint: message('libSearchHint'), text: query.text }}
      searching={searching}
      title={message('libArticles')}
    />
  );
}

interface ResultsHeadProps extends ArticlesPageProps {
  readonly focusList: () => void;
}

/** How many there are, or what can be done with those that are selected; and their order. */
function ResultsHead({ facts, actions, focusList }: ResultsHeadProps) {
  const { query, found, selected } = facts;
  const count = found?.nos.length ?? 0;
  return (
    <div class="results-head">
      {selected.size > 0 ? (
        <SelectionBar
          all={selected.size === count}
          onAll={actions.selectAll}
          onRemove={() => {
            focusList();
            actions.remove();
          }}
          said={message('libSelected', String(selected.size))}
        />
      ) : (
        <ResultCount count={count} found={found} />
      )}
      <SortField onChange={(sort) => actions.ask({ sort }, false)} query={query} />
    </div>
  );
}

interface ResultCountProps {
  readonly count: number;
  readonly found: FoundArticles | null;
}

/** How many there are. It grows while more are found, and is read out once it is final. */
function ResultCount({ count, found }: ResultCountProps) {
  const done = found?.complete ?? false;
  return (
    <>
      <p aria-hidden="true" class="results-count">
        {found && message(done ? 'libCount' : 'libCountSoFar', String(count))}
      </p>
      <p class="visually-hidden" role="status">
        {done && message('libCount', String(count))}
      </p>
    </>
  );
}

interface SortFieldProps {
  readonly query: ListQuery;
  readonly onChange: (sort: ListQuery['sort']) => void;
}

function SortField({ query, onChange }: SortFieldProps) {
  const options = [
    ['published', message('libSortPublished')],
    ['read', message('libSortRead')],
    ['relevance', message('libSortRelevance')],
  ] as const;
  // Without words nothing is more relevant than anything else.
  const offered = options.filter(
    ([sort]) => sort !== 'relevance' || query.text !== '' || query.sort === sort,
  );
  return (
    <SelectField
      label={message('libSort')}
      onChange={(chosen) => onChange(options.find(([sort]) => sort === chosen)?.[0] ?? 'published')}
      options={offered}
      value={query.sort}
    />
  );
}
