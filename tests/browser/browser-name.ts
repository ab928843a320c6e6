/** The two engines the extension is built for. "chromium" stands for Chromium, Chrome and Edge. */
export type BrowserName = 'chromium' | 'firefox';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];
