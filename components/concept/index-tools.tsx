import { useId } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { Choice } from '../controls/choice.tsx';
import type { ConceptIndexActions } from './concept-index.tsx';
import type { ConceptGrouping } from './concept-sections.ts';

interface IndexToolsProps {
  readonly query: string;
  readonly grouping: ConceptGrouping;
  readonly metOnly: boolean;
  readonly actions: ConceptIndexActions;
}

/** What narrows and orders the index. */
export function IndexTools({ query, grouping, metOnly, actions }: IndexToolsProps) {
  const filterId = useId();
  return (
    <div class="index-tools">
      <label class="visually-hidden" for={filterId}>
        {message('filterTerms')}
      </label>
      <input
        autocomplete="off"
        class="index-filter"
        id={filterId}
        onInput={({ currentTarget }) => actions.search(currentTarget.value)}
        placeholder={message('indexFilterHint')}
        spellcheck={false}
        type="search"
        value={query}
      />
      <Choice
        label={message('indexGrouping')}
        onChange={actions.groupBy}
        options={[
          ['category', message('indexByCategory')],
          ['level', message('indexByLevel')],
        ]}
        value={grouping}
      />
      <label class="index-met">
        <input
          checked={metOnly}
          onChange={({ currentTarget }) => actions.showMetOnly(currentTarget.checked)}
          type="checkbox"
        />
        {message('indexMetOnly')}
      </label>
    </div>
  );
}
