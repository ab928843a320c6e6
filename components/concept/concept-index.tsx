import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { type ConceptGrouping, type NamedCategory, sectionsOf } from './concept-sections.ts';
import { IndexSection } from './index-section.tsx';
import { IndexTools } from './index-tools.tsx';
import { UsageProblem } from './usage-problem.tsx';
import './concept-index.css';

export interface ConceptIndexProps {
  readonly entries: readonly ConceptEntry[];
  /** In the order in which they are listed. */
  readonly categories: readonly NamedCategory[];
  /** In how many articles of the library each concept is used; those not counted yet are missing. */
  readonly counts: ReadonlyMap<string, number>;
  /** True where the library could not be counted. */
  readonly problem: boolean;
  readonly grouping: ConceptGrouping;
  /** Leaves out concepts that no article uses. */
  readonly metOnly: boolean;
  readonly query: string;
  /** What the query found, best first; null for a blank query. */
  readonly found: readonly ConceptEntry[] | null;
  readonly hrefOf: (conceptId: string) => string;
  /** The page of the reader's own terms; left out where there is none. */
  readonly ownHref?: string;
  readonly actions: ConceptIndexActions;
}

/** What a reader can do with the index. */
export interface ConceptIndexActions {
  readonly search: (query: string) => void;
  readonly groupBy: (grouping: ConceptGrouping) => void;
  readonly showMetOnly: (metOnly: boolean) => void;
  readonly retry: () => void;
}

/** All concepts of the glossary, each with the number of articles that use it. */
export function ConceptIndex(props: ConceptIndexProps) {
  const { entries, categories, counts, grouping, metOnly, query, found, hrefOf, actions } = props;
  const met = ({ concept }: ConceptEntry) => !metOnly || (counts.get(concept.id) ?? 0) > 0;
  const shown = (found ?? entries).filter(met);
  const sections = found
    ? [{ id: 'found', label: message('filterFound', String(shown.length)), entries: shown }]
    : sectionsOf(shown, grouping, categories);
  return (
    <div class="concept-index">
      <h1>
        {message('indexTitle')} <span class="concept-total">{entries.length}</span>
      </h1>
      {props.ownHref !== undefined && (
        <p class="index-own">
          <a href={props.ownHref}>{message('ownTitle')}</a>
        </p>
      )}
      <IndexTools actions={actions} grouping={grouping} metOnly={metOnly} query={query} />
      {props.problem && <UsageProblem onRetry={actions.retry} />}
      <p class="visually-hidden" role="status">
        {found && message('filterFound', String(shown.length))}
      </p>
      {shown.length === 0 ? (
        <p class="usage-none">{found ? message('filterNone', query.trim()) : message('indexNoneMet')}</p>
      ) : (
        sections.map((section) => (
          <IndexSection counts={counts} hrefOf={hrefOf} key={section.id} section={section} />
        ))
      )}
    </div>
  );
}
