import { excerptMarks } from '../../lib/excerpt/excerpt.ts';
import { message } from '../../lib/locale/message.ts';
import { SelectField } from '../controls/select-field.tsx';
import { markName } from '../excerpt/mark-names.ts';
import { DayField } from './day-field.tsx';
import { countExcerptFilters, type ExcerptListQuery, everyExcerpt, markOrNull } from './excerpt-query.ts';
import type { ExcerptFacets } from './excerpts-facts.ts';
import { withCounts } from './filter-options.ts';
import { routeHash } from './route.ts';

interface ExcerptFiltersProps {
  readonly query: ExcerptListQuery;
  readonly facets: ExcerptFacets;
  readonly onChange: (patch: Partial<ExcerptListQuery>) => void;
}

const { text: _text, sort: _sort, ...noFilters } = everyExcerpt;

/** What narrows the list of excerpts beside words. */
export function ExcerptFilters({ query, facets, onChange: set }: ExcerptFiltersProps) {
  const any = ['', message('libAny')] as const;
  return (
    <div class="filters">
      <SelectField
        label={message('excTag')}
        onChange={(tag) => set({ tag: tag || null })}
        options={[any, ...withCounts(facets.tags, query.tag)]}
        value={query.tag ?? ''}
      />
      <SelectField
        label={message('excMark')}
        onChange={(mark) => set({ mark: markOrNull(mark) })}
        options={[any, ...excerptMarks.map((mark) => [mark, markName(mark)] as const)]}
        value={query.mark ?? ''}
      />
      <SelectField
        label={message('libTerm')}
        onChange={(conceptId) => set({ conceptId: conceptId || null })}
        options={[any, ...withCounts(facets.concepts, query.conceptId)]}
        value={query.conceptId ?? ''}
      />
      <SelectField
        label={message('libSource')}
        onChange={(source) => set({ source: source || null })}
        options={[any, ...withCounts(facets.sources, query.source)]}
        value={query.source ?? ''}
      />
      <DayField
        label={message('excFrom')}
        max={query.to}
        onChange={(from) => set({ from })}
        value={query.from}
      />
      <DayField label={message('excTo')} min={query.from} onChange={(to) => set({ to })} value={query.to} />
      {query.canonicalUrl !== null && (
        <p class="filter-article" lang="zh-CN">
          {message('excOfArticle', facets.articles.get(query.canonicalUrl) ?? query.canonicalUrl)}
        </p>
      )}
      {countExcerptFilters(query) > 0 && (
        <button class="button-quiet" onClick={() => set(noFilters)} type="button">
          {message('libClearFilters')}
        </button>
      )}
      {facets.tags.length > 0 && <a href={routeHash({ page: 'tags' })}>{message('excManageTags')}</a>}
    </div>
  );
}
