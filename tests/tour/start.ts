import { buildExtension } from '../browser/build-extension.ts';
import { hasDisplay } from '../browser/has-display.ts';
import { openForReading } from './open-for-reading.ts';
import { tour } from './tour.ts';

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
