import { buildExtension } from '../browser/build-extension.ts';
import { openForReading } from './open-for-reading.ts';
import { tour } from './tour.ts';

/** A window can be shown. Continuous integration may have a display, but nobody in front of it. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start(): Promise<void> {
  console.log('Building the extension …');
  const extension = buildExtension('chromium');
  if (hasDisplay()) return openForReading(extension);
  console.log('No display here: taking the tour headless. Screenshots go to tour/.');
  await tour(extension);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
