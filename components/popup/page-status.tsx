import type { ComponentChildren } from 'preact';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { PageActions } from './page-actions.ts';
import type { PageSubject } from './page-subject.ts';
import { verdictOf } from './verdict.ts';

interface PageStatusProps {
  readonly subject: PageSubject;
  readonly host: string | null;
  readonly actions: PageActions;
}

/** Whether this is Dongcheng news, and why; and the one thing to do where we can't tell. */
export function PageStatus({ subject, host, actions }: PageStatusProps) {
  const { title, hint, tone } = verdictOf(subject);
  return (
    <section aria-busy={subject.kind === 'loading'} class="status">
      <h2 class="verdict" data-tone={tone}>
        {message(title)}
      </h2>
      {subject.kind === 'page' && subject.state.title && (
        <p class="article-title" lang="zh-CN">
          {subject.state.title}
        </p>
      )}
      {hint && <p class="hint">{message(hint, host ?? '')}</p>}
      {subject.kind === 'problem' && (
        <p class="hint">{problemMessage(subject.problem.key, subject.problem.values)}</p>
      )}
      {subject.kind === 'page' && <Reasons reasons={subject.reasons} />}
      <Action actions={actions} subject={subject} />
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div class="reasons">
      <h3>{message('why')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function Action({ subject, actions }: Pick<PageStatusProps, 'subject' | 'actions'>) {
  switch (subject.kind) {
    case 'site-closed':
      return <ActionButton onClick={actions.requestSite}>{message('enableHere')}</ActionButton>;
    case 'silent':
      return <ActionButton onClick={actions.reload}>{message('reloadPage')}</ActionButton>;
    case 'newspaper':
      return (
        <ActionButton onClick={() => actions.openReader(subject.url)}>{message('openInReader')}</ActionButton>
      );
    case 'problem':
      return <ActionButton onClick={actions.retry}>{message('retry')}</ActionButton>;
    default:
      return null;
  }
}

interface ActionButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function ActionButton({ onClick, children }: ActionButtonProps) {
  return (
    <button class="button" onClick={onClick} type="button">
      {children}
    </button>
  );
}
