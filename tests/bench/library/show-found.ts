/** An article found. */
export interface Found {
  readonly title: string;
  readonly snippet: string;
}

declare global {
  /** Milliseconds from the page's navigation until the results stood in it; the number of them. */
  var shown: { readonly time: number; readonly count: number } | undefined;
}

/** Shows the first results and notes when they stood in the page. */
export function showFound(found: readonly Found[]): void {
  document.body.replaceChildren(
    ...found.map(({ title, snippet }) => {
      const row = document.createElement('p');
      row.textContent = `${title}：${snippet}`;
      return row;
    }),
  );
  // Layout is done before the clock is read.
  document.body.getBoundingClientRect();
  globalThis.shown = { time: performance.now(), count: found.length };
}
