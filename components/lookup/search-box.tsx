import type { Ref } from 'preact';
import { message } from '../../lib/locale/message.ts';
import { resultListId } from './result-options.ts';
import './search-box.css';

interface SearchBoxProps {
  readonly query: string;
  /** True while the list of results is shown. */
  readonly expanded: boolean;
  /** Id of the option that Enter would open; null where there is none. */
  readonly active: string | null;
  readonly box: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The one box for terms and articles (WAI-ARIA combobox with a list of options). */
export function SearchBox({ query, expanded, active, box, onQuery, onKey }: SearchBoxProps) {
  return (
    <search class="search-box">
      <input
        aria-activedescendant={active ?? undefined}
        aria-autocomplete="list"
        aria-controls={expanded ? resultListId : undefined}
        aria-expanded={expanded}
        aria-label={message('searchLabel')}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
        placeholder={message('searchPlaceholder')}
        ref={box}
        role="combobox"
        spellcheck={false}
        type="text"
        value={query}
      />
      {query !== '' && (
        <button
          aria-label={message('searchClear')}
          class="search-clear"
          onClick={() => onQuery('')}
          type="button"
        >
          ×
        </button>
      )}
    </search>
  );
}
