import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../lib/concordance/export-concordance.ts';
import type { RowOrder } from '../../lib/concordance/sort-rows.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { ConceptActions, ConceptLinks, ConcordanceState } from './concept-state.ts';
import { ConcordanceList } from './concordance-list.tsx';
import { ReadingTexts } from './reading-texts.tsx';
import { UsageProblem } from './usage-problem.tsx';
import './concordance.css';

interface ConcordanceViewProps {
  readonly concordance: ConcordanceState;
  readonly links: ConceptLinks;
  readonly actions: ConceptActions;
}

const orders: readonly (readonly [RowOrder, MessageKey])[] = [
  ['newest', 'kwicNewest'],
  ['oldest', 'kwicOldest'],
  ['left', 'kwicLeft'],
  ['right', 'kwicRight'],
];
const formats: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV'],
  ['tsv', 'TSV'],
  ['md', 'Markdown'],
];

/** Every occurrence in the library, in the order that the reader chooses. */
export function ConcordanceView({ concordance, links, actions }: ConcordanceViewProps) {
  const { order, grouped, list, progress, problem } = concordance;
  const orderId = useId();
  return (
    <>
      <div class="kwic-tools">
        <label for={orderId}>{message('kwicOrder')}</label>
        <select
          id={orderId}
          onChange={({ currentTarget }) => {
            const chosen = orders.find(([each]) => each === currentTarget.value);
            if (chosen) actions.sort(chosen[0]);
          }}
          value={order}
        >
          {orders.map(([each, key]) => (
            <option key={each} value={each}>
              {message(key)}
            </option>
          ))}
        </select>
        <label class="kwic-grouped">
          <input
            checked={grouped}
            onChange={({ currentTarget }) => actions.group(currentTarget.checked)}
            type="checkbox"
          />
          {message('kwicGrouped')}
        </label>
        <fieldset class="kwic-export">
          <legend class="visually-hidden">{message('kwicExport')}</legend>
          <span aria-hidden="true">{message('kwicExport')}</span>
          {formats.map(([format, name]) => (
            <button
              class="button-quiet"
              disabled={progress !== null}
              key={format}
              onClick={() => actions.exportAs(format)}
              type="button"
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      {progress && <ReadingTexts progress={progress} />}
      {problem && <UsageProblem onRetry={actions.retry} />}
      <ConcordanceList
        concordance={concordance}
        key={list.id}
        links={links}
        onLeave={actions.leave}
        onShow={actions.show}
      />
    </>
  );
}
