import type { Level } from '../../lib/glossary/concept.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { SelectField } from '../controls/select-field.tsx';
import { countFilters, everything, type ListQuery } from './list-query.ts';

/** The concepts of one category, to choose from. */
export interface ConceptGroup {
  readonly label: string;
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
}

interface ArticleFiltersProps {
  readonly query: ListQuery;
  readonly sources: readonly { readonly source: string; readonly count: number }[];
  readonly concepts: readonly ConceptGroup[];
  readonly onChange: (patch: Partial<ListQuery>) => void;
}

const { text: _text, sort: _sort, ...noFilters } = everything;
const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道'];

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
        options={[['', message('libAny')], ...sourceOptions(sources, query.source)]}
        value={query.source ?? ''}
      />
      <SelectField
        label={message('libLevel')}
        onChange={(level) => set({ level: levels.find((each) => each === level) ?? null })}
        options={[['', message('libAny')], ...levels.map((level) => [level, levelMessage(level)] as const)]}
        value={query.level ?? ''}
      />
      <SelectField
        groups={concepts.map(({ label, concepts: members }) => ({
          label,
          options: members.map(({ id, label: name }) => [id, name] as const),
        }))}
        label={message('libTerm')}
        onChange={(conceptId) => set({ conceptId: conceptId || null })}
        options={[['', message('libAny')], ...unknownTerm(concepts, query.conceptId)]}
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

type Option = readonly [value: string, label: string];

/** A source that no article has any more is still what was asked for. */
function sourceOptions(sources: ArticleFiltersProps['sources'], chosen: string | null): readonly Option[] {
  const known = sources.map(({ source, count }): Option => [source, `${source} (${count})`]);
  return chosen === null || sources.some(({ source }) => source === chosen)
    ? known
    : [...known, [chosen, chosen]];
}

function unknownTerm(groups: readonly ConceptGroup[], chosen: string | null): readonly Option[] {
  const known = groups.some(({ concepts }) => concepts.some(({ id }) => id === chosen));
  return chosen === null || known ? [] : [[chosen, chosen]];
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly onChange: (day: string | null) => void;
}

function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        max={max ?? undefined}
        min={min ?? undefined}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        type="date"
        value={value ?? ''}
      />
    </label>
  );
}
