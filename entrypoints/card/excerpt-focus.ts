/** Where the focus is in the interface of excerpts, and the way back to where it was in the page. */
export interface ExcerptFocus {
  /** Puts the focus on what matches inside our interface. */
  into(frame: HTMLElement, selector: string): void;
  /** Gives the focus back to what had it before it came to us; nothing where the reader has put it elsewhere. */
  back(): void;
  /** True while it is in our interface. */
  isOurs(): boolean;
}

/** `owns`: whether an element of the document is the one that carries our interface. */
export function excerptFocus(document: Document, owns: (target: Element | null) => boolean): ExcerptFocus {
  let before: Element | null = null;
  let ours: HTMLElement | null = null;
  const isOurs = (): boolean => owns(document.activeElement);
  return {
    into(frame, selector) {
      const target = frame.querySelector<HTMLElement>(selector);
      if (!isOurs()) before = document.activeElement;
      ours = target;
      target?.focus({ preventScroll: true });
    },
    back() {
      const root = ours?.getRootNode();
      if (!isOurs()) return;
      if (root instanceof ShadowRoot && root.activeElement instanceof HTMLElement) root.activeElement.blur();
      if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
      before = null;
    },
    isOurs,
  };
}
