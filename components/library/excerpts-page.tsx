import { message } from '../../lib/locale/message.ts';
import { SelectField } from '../controls/select-field.tsx';
import { ExcerptFilters } from './excerpt-filters.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import { countExcerptFilters, type ExcerptListQuery } from './excerpt-query.ts';
import { ExcerptSelection } from './excerpt-selection.tsx';
import type { ExcerptsActions, ExcerptsFacts } from './excerpts-facts.ts';
import { ExcerptsState } from './excerpts-state.tsx';
import { ListPage } from './list-page.tsx';
import './excerpts-page.css';

interface ExcerptsPageProps {
  readonly facts: ExcerptsFacts;
  readonly actions: ExcerptsActions;
}

/** The list of the reader's excerpts: search, filters, order, selection, ways in and out. */
export function ExcerptsPage({ facts, actions }: ExcerptsPageProps) {
  const { query, found, searching, failed, facets } = facts;
  return (
    <ListPage
      filters={
        <ExcerptFilters facets={facets} onChange={(patch) => actions.ask(patch, false)} query={query} />
      }
      filtersSet={countExcerptFilters(query)}
      kind="articles excerpts"
      onSearch={(text) => actions.ask({ text }, true)}
      results={(focusList) => (
        <>
          <ResultsHead actions={actions} facts={facts} focusList={focusList} />
          <ExcerptsState failed={failed} found={found} onRetry={actions.retry} query={query} />
          {!failed && found && found.length > 0 && <ExcerptList actions={actions} facts={facts} />}
        </>
      )}
      search={{ label: message('excSearch'), hint: message('excSearchHint'), text: query.text }}
      searching={searching}
      title={message('excTitle')}
    />
  );
}

interface ResultsHeadProps extends ExcerptsPageProps {
  readonly focusList: () => void;
}

/** How many there are and what can be done with them, or with those that are selected. */
function ResultsHead({ facts, actions, focusList }: ResultsHeadProps) {
  const { query, found, selected, facets } = facts;
  const count = found?.length ?? 0;
  return (
    <div class="results-head">
      {selected.size > 0 ? (
        <ExcerptSelection
          all={selected.size === count}
          count={selected.size}
          onAll={actions.selectAll}
          onRemove={() => {
            focusList();
            actions.remove();
          }}
          onTag={actions.tagSelected}
          onTakeOut={actions.takeOut}
          tags={facets.tags.map(({ value }) => value)}
        />
      ) : (
        <div class="results-ways">
          <p class="results-count" role="status">
            {found && message('excCount', String(count))}
          </p>
          {count > 0 && (
            <button class="button-quiet" onClick={actions.takeOut} type="button">
              {message('excExport')}
            </button>
          )}
          <button class="button-quiet" onClick={actions.takeIn} type="button">
            {message('excImport')}
          </button>
        </div>
      )}
      <SortField onChange={(sort) => actions.ask({ sort }, false)} sort={query.sort} />
    </div>
  );
}

interface SortFieldProps {
  readonly sort: ExcerptListQuery['sort'];
  readonly onChange: (sort: ExcerptListQuery['sort']) => void;
}

function SortField({ sort, onChange }: SortFieldProps) {
  const options = [
    ['created', message('excSortCreated')],
    ['modified', message('excSortModified')],
    ['article', message('excSortArticle')],
  ] as const;
  return (
    <SelectField
      label={message('libSort')}
      onChange={(chosen) => onChange(options.find(([each]) => each === chosen)?.[0] ?? 'created')}
      options={options}
      value={sort}
    />
  );
}
