import type { DesignationCheck, NamedConcept } from '../../lib/glossary/check-designation.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { everything } from '../library/list-query.ts';
import { routeHash } from '../library/route.ts';
import type { LabelTrial } from './label-trial.ts';

export interface LabelChecksProps {
  readonly checks: readonly DesignationCheck[];
  /** Null while the library is being asked, or where there is nothing to ask; `failed` where it doesn't answer. */
  readonly trial: LabelTrial | 'failed' | null;
  /** Address of a concept's page. */
  readonly hrefOf: (conceptId: string) => string;
}

/** Names that are listed of one kind. */
const most = 4;

/** What the glossary and the library say to the designations typed so far. */
export function LabelChecks({ checks, trial, hrefOf }: LabelChecksProps) {
  if (checks.length === 0) return null;
  const isTried = checks.some(({ tooShort }) => !tooShort);
  return (
    <div class="own-checks">
      <ul>
        {checks.map((check) => (
          <Findings check={check} hrefOf={hrefOf} key={check.label} />
        ))}
      </ul>
      <p role="status">{isTried && trialWords(trial)}</p>
      {trial && trial !== 'failed' && trial.places.length > 0 && <Places places={trial.places} />}
    </div>
  );
}

interface FindingsProps extends Pick<LabelChecksProps, 'hrefOf'> {
  readonly check: DesignationCheck;
}

function Findings({ check: { label, tooShort, same, inside, around }, hrefOf }: FindingsProps) {
  const kinds: readonly (readonly [MessageKey, readonly NamedConcept[]])[] = [
    ['ownCheckSame', same],
    ['ownCheckInside', inside],
    ['ownCheckAround', around],
  ];
  return (
    <>
      {tooShort && <li class="own-warning">{message('ownCheckShort', label)}</li>}
      {kinds
        .filter(([, named]) => named.length > 0)
        .map(([key, named]) => (
          <li class={key === 'ownCheckSame' ? 'own-warning' : undefined} key={key}>
            {message(key, label)}{' '}
            {named.slice(0, most).map(({ conceptId, text }) => (
              <a href={hrefOf(conceptId)} key={conceptId} lang="zh-CN">
                {text}
              </a>
            ))}
            {named.length > most && message('ownCheckMore', String(named.length - most))}
          </li>
        ))}
    </>
  );
}

function trialWords(trial: LabelChecksProps['trial']): string {
  if (trial === null) return message('ownTrying');
  if (trial === 'failed') return message('usageProblem');
  const { matches, articles, passedOver, cut } = trial;
  const found =
    matches === 0 ? message('ownTrialNone') : message('ownTrial', String(matches), String(articles));
  const passed = passedOver > 0 ? message('ownTrialPassed', String(passedOver)) : '';
  return [found, passed, cut ? message('ownTrialCut') : ''].filter(Boolean).join(' ');
}

function Places({ places }: Pick<LabelTrial, 'places'>) {
  return (
    <ul class="own-places">
      {places.map(({ no, title, at, left, hit, right }) => (
        <li key={no}>
          <a href={routeHash({ page: 'article', no, query: everything, at })} lang="zh-CN" title={title}>
            {left}
            <mark>{hit}</mark>
            {right}
          </a>
        </li>
      ))}
    </ul>
  );
}
