interface LiveMessageProps {
  readonly text: string;
  /** Hidden from sight, not from screen readers. */
  readonly hidden?: boolean;
}

/** A polite live region. Always in the document, because a region that appears with its text is not read. */
export function LiveMessage({ text, hidden = false }: LiveMessageProps) {
  return (
    <p class={hidden ? 'visually-hidden' : 'live-message'} role="status">
      {text}
    </p>
  );
}
