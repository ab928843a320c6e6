import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useId, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { SearchBox } from './search-box.tsx';
import './articles-page.css';

interface ListPageProps {
  /** Class names of the page. */
  readonly kind: string;
  readonly title: string;
  readonly search: { readonly label: string; readonly hint: string; readonly text: string };
  readonly onSearch: (text: string) => void;
  /** How many filters are set. */
  readonly filtersSet: number;
  readonly filters: ComponentChildren;
  readonly searching: boolean;
  /** What was found, head and list. `focusList` gives the list the focus. */
  readonly results: (focusList: () => void) => ComponentChildren;
}

/** A page of the library that lists: a search box, filters that a narrow window folds away, and what was found. */
export function ListPage(props: ListPageProps) {
  const { kind, title, search, onSearch, filtersSet, filters, searching, results } = props;
  const open = useSignal(false);
  const filtersId = useId();
  const section = useRef<HTMLElement>(null);
  const focusList = useCallback(() => {
    section.current?.querySelector<HTMLElement>('.windowed-list a[tabindex="0"]')?.focus();
  }, []);

  return (
    <div class={kind}>
      <h1 class="visually-hidden">{title}</h1>
      <div class="articles-bar">
        <SearchBox {...search} onLeave={focusList} onSearch={onSearch} />
        <button
          aria-controls={filtersId}
          aria-expanded={open.value}
          class="button-quiet filters-toggle"
          onClick={() => {
            open.value = !open.value;
          }}
          type="button"
        >
          {filtersSet > 0 ? message('libFiltersSet', String(filtersSet)) : message('libFilters')}
        </button>
      </div>
      <section aria-label={message('libFilters')} class="articles-filters" data-open={open} id={filtersId}>
        {filters}
      </section>
      <section
        aria-busy={searching}
        aria-label={message('libResults')}
        class="articles-results"
        ref={section}
      >
        {results(focusList)}
      </section>
    </div>
  );
}
