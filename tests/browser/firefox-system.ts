import type { Browser } from 'puppeteer-core';

/** Runs an expression in Firefox's own window, beside the page, and gives what it evaluates to (JSON). */
export type RunInFirefox = (expression: string) => Promise<unknown>;

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** Puppeteer keeps its WebDriver BiDi connection to itself, though it hands out CDP sessions. */
export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { readonly connection: BidiConnection }).connection;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Opens the way into Firefox's privileged window (needs `-remote-allow-system-access`), the only place
 * that knows an extension's random host name and the accessibility tree with closed shadow roots.
 */
export async function firefoxSystem(browser: Browser): Promise<RunInFirefox> {
  const bidi = bidiOf(browser);
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window.');
  return async (expression) => {
    const evaluated = (
      await bidi.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      })
    ).result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? expression);
    const value = evaluated.result?.value;
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  };
}
