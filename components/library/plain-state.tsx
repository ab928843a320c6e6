import type { ComponentChildren } from 'preact';

interface PlainStateProps {
  readonly title: string;
  readonly hint: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Stands where there is nothing to show, and says why. */
export function PlainState({ title, hint, children }: PlainStateProps) {
  return (
    <div class="plain-state">
      <h2 dir="auto">{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
