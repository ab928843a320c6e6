import type { ComponentChildren } from 'preact';
import { message } from '../../lib/locale/message.ts';

interface WelcomeStepProps {
  readonly title: string;
  readonly hint: string;
  /** Key that does the same; null where the browser has bound none. */
  readonly shortcut: string | null;
  readonly done: boolean;
  readonly children?: ComponentChildren;
}

/** One thing to try, ticked once it was done. */
export function WelcomeStep({ title, hint, shortcut, done, children }: WelcomeStepProps) {
  return (
    <li class="welcome-step" data-done={done}>
      <h3>
        {title}
        {done && <span class="welcome-done">{message('welcomeStepDone')}</span>}
      </h3>
      <p>{hint}</p>
      {shortcut && <p class="welcome-key">{message('welcomeKey', shortcut)}</p>}
      {children}
    </li>
  );
}
