export interface Detected {
  /** Milliseconds to compile and run the script. */
  readonly time: number;
  /** The script took the page for Dongcheng news and asked for the annotator. */
  readonly asked: boolean;
}

/** Runs the built detector in this page, with a background that only takes note of what it is asked. */
export function runDetector(source: string): Detected {
  let asked = false;
  const runtime = {
    id: 'bench',
    onMessage: { addListener: () => {}, removeListener: () => {} },
    sendMessage: async ({ name }: { name: string }) => {
      asked ||= name === 'annotator.load';
    },
  };
  Object.assign(globalThis, { chrome: { runtime } });
  const script = document.createElement('script');
  script.textContent = source;
  const from = performance.now();
  // Compiled as a browser compiles the scripts of an extension, hints included; runs at once.
  document.head.append(script);
  return { time: performance.now() - from, asked };
}
