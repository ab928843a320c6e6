import type { ComponentChildren } from 'preact';

interface PanelSectionProps {
  /** Names the section's heading; the panel's contents lead to it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One section of the panel, a region named by its heading, which can take the focus. */
export function PanelSection({ id, title, children }: PanelSectionProps) {
  return (
    <section aria-labelledby={id} class="panel-section">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
