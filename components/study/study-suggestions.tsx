import { message } from '../../lib/locale/message.ts';
import type { StudyActions, StudyFacts, StudyLinks } from './study-state.ts';

interface StudySuggestionsProps {
  readonly facts: Pick<StudyFacts, 'suggestions'>;
  readonly actions: Pick<StudyActions, 'add'>;
  readonly links: StudyLinks;
  readonly open: boolean;
}

/** How many are shown and added at once. */
const atOnce = 10;

/** Terms that the reader's articles use and that aren't learned yet, most often met first. */
export function StudySuggestions({ facts: { suggestions }, actions, links, open }: StudySuggestionsProps) {
  const first = suggestions?.slice(0, atOnce) ?? [];
  return (
    <details class="study-section" open={open}>
      <summary>
        <h2>{message('studySuggestions')}</h2>
      </summary>
      {suggestions === null && <p role="status">{message('libLoading')}</p>}
      {suggestions !== null && first.length === 0 && (
        <p>
          {message('studyNoSuggestions')} <a href={links.articles}>{message('libArticles')}</a>
        </p>
      )}
      {first.length > 0 && (
        <>
          <ul class="study-rows">
            {first.map(({ conceptId, label, articles }) => (
              <li key={conceptId}>
                <a class="study-row-label" href={links.concept(conceptId)} lang="zh-CN">
                  {label}
                </a>
                <span class="study-row-state">{message('indexCount', String(articles))}</span>
                <button
                  aria-label={message('studyAddThis', label)}
                  class="button-quiet"
                  onClick={() => actions.add([conceptId])}
                  type="button"
                >
                  {message('studyAdd')}
                </button>
              </li>
            ))}
          </ul>
          <button
            class="button"
            onClick={() => actions.add(first.map(({ conceptId }) => conceptId))}
            type="button"
          >
            {message('studyAddAll', String(first.length))}
          </button>
        </>
      )}
    </details>
  );
}
