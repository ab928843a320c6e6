/** Tells every page of the extension that the library has changed. */
export interface ChangeSignal {
  readonly tell: () => void;
  /** Calls the listener after each change made here or elsewhere, until `signal` aborts. */
  readonly watch: (listener: () => void, signal: AbortSignal) => void;
}

/** A channel for all contexts of the extension's origin. What one of them says, all listeners hear, its own too. */
export function createSignal(channelName = 'dongcheng-gloss.library'): ChangeSignal {
  let speaker: BroadcastChannel | null = null;
  return {
    tell: () => {
      speaker ??= new BroadcastChannel(channelName);
      speaker.postMessage(null);
    },
    watch: (listener, signal) => {
      if (signal.aborted) return;
      const ear = new BroadcastChannel(channelName);
      ear.addEventListener('message', () => listener());
      signal.addEventListener('abort', () => ear.close());
    },
  };
}
