/** An article found. */
export interface Found {
  readonly title: string;
  readonly snippet: string;
}

/** Milliseconds from the page's navigation until the results stood in it; the number of them. */
export interface Shown {
  readonly time: number;
  readonly count: number;
}

/** What a message on the console begins with that says when results stood in the page. */
export const shownPrefix = 'shown ';

/** Shows the first results and says on the console when they stood in the page. */
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
  const shown: Shown = { time: performance.now(), count: found.length };
  console.info(`${shownPrefix}${JSON.stringify(shown)}`);
}
