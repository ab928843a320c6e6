/** True where Chromium's sandbox cannot start: it refuses to run as root. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Flags that keep Chromium quiet: no request of its own, no first-run page, no GPU process to wait for. */
export const quietChromiumFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
