import { message } from '../../lib/locale/message.ts';
import type { WelcomeFacts } from './welcome-facts.ts';
import type { WelcomeActions } from './welcome-view.tsx';

/** The district government's news: where a first article is found. */
const newsSite = 'https://www.bjdch.gov.cn/ywdt/dcyw/';

interface WelcomeNotesProps {
  readonly facts: WelcomeFacts;
  readonly actions: WelcomeActions;
}

/** What to do after the three steps, and what the extension may see. */
export function WelcomeNotes({ facts, actions }: WelcomeNotesProps) {
  return (
    <div class="welcome-notes">
      <section aria-labelledby="welcome-next">
        <h2 id="welcome-next">{message('welcomeNext')}</h2>
        <ul>
          <li>
            <Around link={newsSite} text={message('welcomeNextRead', mark)} />
          </li>
          <li>{message('welcomeNextToolbar')}</li>
          <li>{message('welcomeNextOmnibox', 'dc jsjb')}</li>
        </ul>
        <p class="welcome-ways">
          <button class="button-quiet" onClick={actions.openLibrary} type="button">
            {message('openLibrary')}
          </button>
          <button class="button-quiet" onClick={actions.openOptions} type="button">
            {message('openOptions')}
          </button>
        </p>
      </section>
      <section aria-labelledby="welcome-trust">
        <h2 id="welcome-trust">{message('welcomeTrust')}</h2>
        <dl>
          <dt>{message('permHosts')}</dt>
          <dd>{message('permHostsHint')}</dd>
          <dt>{message('permOptional')}</dt>
          <dd>{message('permOptionalHint')}</dd>
          <dt>{message('optData')}</dt>
          <dd>{message('optDataNetwork')}</dd>
        </dl>
        {!facts.sitesGranted && (
          <div class="welcome-missing">
            <p>{message('permHostsMissing')}</p>
            <button class="button" onClick={actions.grantSites} type="button">
              {message('permHostsGrant')}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}

/** Where the link stands in its sentence: a private-use character, which browsers let through. */
const mark = '\ue000';

/** A sentence with the host of a link in it, as a link. */
function Around({ text, link }: { readonly text: string; readonly link: string }) {
  const [before, after] = text.split(mark);
  return (
    <>
      {before}
      <a href={link} rel="noreferrer" target="_blank">
        {new URL(link).hostname}
      </a>
      {after}
    </>
  );
}
