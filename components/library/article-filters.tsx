import { levels } from '../../lib/glossary/levels.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { SelectField } from '../controls/select-field.tsx';
import { DayField } from './day-field.tsx';
import { type ConceptGroup, conceptGroups, unknownConcept, withCounts } from './filter-options.ts';
import { countFilters, everything, type ListQuery } from './list-query.ts';

interface ArticleFiltersProps {
  readonly query: ListQuery;
  readonly sources: readonly { readonly source: string; readonly count: number }[];
  readonly concepts: readonly ConceptGroup[];
  readonly onChange: (patch: Partial<ListQuery>) => void;
}

const { text: _text, sort: _sort, ...noFilters } = everything;

/** What narrows the list beside words. */
export function ArticleFilters({ query, sources, concepts, onChange: set }: ArticleFiltersProps) {
  return (
    <div class="filters">
      <DayField
        label={message('libFrom')}
        max={query.to}
        onChange={(from) => set({ from })}
        value={query.from}
      />
      <DayField label={message('libTo')} min={query.from} onChange={(to) => set({ to })} value={query.to} />
      <SelectField
        label={message('libSource')}
        onChange={(source) => set({ source: source || null })}
        options={[
          ['', message('libAny')],
          ...withCounts(
            sources.map(({ source, count }) => ({ value: source, count })),
            query.source,
          ),
        ]}
        value={query.source ?? ''}
      />
      <SelectField
        label={message('libLevel')}
        onChange={(level) => set({ level: levels.find((each) => each === level) ?? null })}
        options={[['', message('libAny')], ...levels.map((level) => [level, levelMessage(level)] as const)]}
        value={query.level ?? ''}
      />
      <SelectField
        groups={conceptGroups(concepts)}
        label={message('libTerm')}
        onChange={(conceptId) => set({ conceptId: conceptId || null })}
        options={[['', message('libAny')], ...unknownConcept(concepts, query.conceptId)]}
        value={query.conceptId ?? ''}
      />
      <label class="filter-check">
        <input
          checked={query.hasExcerpts}
          onChange={(event) => set({ hasExcerpts: event.currentTarget.checked })}
          type="checkbox"
        />
        {message('libHasExcerpts')}
      </label>
      {countFilters(query) > 0 && (
        <button class="button-quiet" onClick={() => set(noFilters)} type="button">
          {message('libClearFilters')}
        </button>
      )}
    </div>
  );
}
