/** What the reader has done on the welcome page so far. */
export interface StepsDone {
  readonly hovered: boolean;
  readonly pinned: boolean;
  readonly excerpted: boolean;
  readonly kept: boolean;
}

export const nothingDone: StepsDone = { hovered: false, pinned: false, excerpted: false, kept: false };

/** What the welcome page must know of the browser. */
export interface WelcomeFacts {
  /** Keys of the commands as they are bound; null where there is none. */
  readonly nextTermKey: string | null;
  readonly pinKey: string | null;
  readonly excerptKey: string | null;
  /** False where the browser withholds a built-in news site until it is asked for. */
  readonly sitesGranted: boolean;
}
