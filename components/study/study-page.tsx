import { message } from '../../lib/locale/message.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { PlainState } from '../library/plain-state.tsx';
import { StudyCardView } from './study-card-view.tsx';
import { StudyDays } from './study-days.tsx';
import { StudyDone } from './study-done.tsx';
import { StudyLimitsForm } from './study-limits.tsx';
import { StudyRows } from './study-rows.tsx';
import type { StudyActions, StudyFacts, StudyLinks } from './study-state.ts';
import { StudySuggestions } from './study-suggestions.tsx';
import { useStudyKeys } from './use-study-keys.ts';
import './study-page.css';
import { UnreadState } from '../library/unread-state.tsx';

export interface StudyPageProps {
  readonly facts: StudyFacts;
  readonly actions: StudyActions;
  readonly links: StudyLinks;
}

/** Today's study: one card after the other, then what comes on the next days, and the list of what is learned. */
export function StudyPage(props: StudyPageProps) {
  const { facts, actions } = props;
  const { today, asked, rows, said } = facts;
  useStudyKeys(asked, actions, facts.canUndo);
  if (today === 'failed') return <UnreadState onRetry={actions.retry} />;
  return (
    <div class="study-page">
      <h1>{message('studyTitle')}</h1>
      {today === null ? <p class="list-waiting">{message('libLoading')}</p> : <Session {...props} />}
      <LiveMessage hidden text={said} />
      {today !== null && (
        <>
          <StudySuggestions {...props} open={rows.length === 0} />
          {rows.length > 0 && (
            <>
              <StudyDays days={facts.days} />
              <StudyRows {...props} />
            </>
          )}
          <StudyLimitsForm limits={facts.limits} onLimit={actions.limit} />
        </>
      )}
    </div>
  );
}

function Session(props: StudyPageProps) {
  const { asked, rows, today, canUndo } = props.facts;
  if (today === null || today === 'failed') return null;
  if (rows.length === 0) {
    return (
      <PlainState hint={message('studyEmptyHint')} title={message('studyEmpty')}>
        <a class="button-quiet" href={props.links.concepts}>
          {message('studyToConcepts')}
        </a>
      </PlainState>
    );
  }
  const left = today.queue.length;
  return (
    <section aria-labelledby="study-session" class="study-session">
      <h2 class="visually-hidden" id="study-session">
        {message('studySession')}
      </h2>
      <div class="study-progress">
        <progress
          aria-label={message('studyProgress')}
          max={Math.max(1, today.answers + left)}
          value={today.answers}
        />
        <span>
          {message('studyAnswered', String(today.answers))} · {message('studyLeft', String(left))}
        </span>
        <button
          aria-keyshortcuts="z"
          class="button-quiet"
          disabled={!canUndo}
          onClick={props.actions.undo}
          type="button"
        >
          {message('studyUndo')}
        </button>
      </div>
      {asked === 'reading' && <p class="study-card study-waiting">{message('libLoading')}</p>}
      {asked === null && (
        <StudyDone
          known={rows.filter(({ seemsKnown }) => seemsKnown)}
          onGoOn={props.actions.goOn}
          onMarkKnown={props.actions.markKnown}
          takesFocus={props.facts.said !== ''}
          today={today}
        />
      )}
      {asked !== null && asked !== 'reading' && (
        <StudyCardView
          actions={props.actions}
          asked={asked}
          key={`${asked.card.conceptId} ${asked.card.answers}`}
          links={props.links}
          takesFocus={props.facts.said !== ''}
        />
      )}
    </section>
  );
}
