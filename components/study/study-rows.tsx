import { message } from '../../lib/locale/message.ts';
import { sayDay } from '../library/say-date.ts';
import type { StudyActions, StudyFacts, StudyLinks, StudyRow } from './study-state.ts';

interface StudyRowsProps {
  readonly facts: Pick<StudyFacts, 'rows'>;
  readonly actions: StudyActions;
  readonly links: StudyLinks;
}

/** All that is on the list, folded away; each can be left out for a while, taken off, or called known. */
export function StudyRows({ facts: { rows }, actions, links }: StudyRowsProps) {
  return (
    <details class="study-section">
      <summary>
        <h2>{message('studyList', String(rows.length))}</h2>
      </summary>
      <ul class="study-rows">
        {rows.map((row) => (
          <Row actions={actions} key={row.conceptId} links={links} row={row} />
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly row: StudyRow;
  readonly actions: StudyActions;
  readonly links: StudyLinks;
}

function Row({ row: { conceptId, label, card, exists, seemsKnown }, actions, links }: RowProps) {
  const { suspended } = card;
  return (
    <li>
      <a class="study-row-label" href={links.concept(conceptId)} lang="zh-CN">
        {label}
      </a>
      <span class="study-row-state">
        {exists ? stateOf(card) : message('studyGone')}
        {seemsKnown && ` · ${message('studySeemsKnown')}`}
      </span>
      {seemsKnown && (
        <button
          aria-label={message('studyMarkKnown', label)}
          class="button-quiet"
          onClick={() => actions.markKnown(conceptId)}
          type="button"
        >
          {message('ownKnown')}
        </button>
      )}
      <button
        aria-label={message(suspended ? 'studyResumeThis' : 'studySuspendThis', label)}
        class="button-quiet"
        onClick={() => actions.suspend(conceptId, !suspended)}
        type="button"
      >
        {message(suspended ? 'studyResume' : 'studySuspend')}
      </button>
      <button
        aria-label={message('studyRemoveThis', label)}
        class="button-quiet"
        onClick={() => actions.remove(conceptId)}
        type="button"
      >
        {message('studyRemove')}
      </button>
    </li>
  );
}

function stateOf({ suspended, phase, due, answers }: StudyRow['card']): string {
  if (suspended) return message('studySuspended');
  if (phase === 'new') return message('studyNew');
  return message('studyDue', sayDay(due), String(answers));
}
