import { defineConfig } from '@playwright/test';
import type { Engine } from './tests/e2e/support/test.ts';

/** End-to-end tests: the built extension in the installed browsers, one source for both engines. */
export default defineConfig<object, Engine>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    // What only Chromium's driver can do to an extension.
    { name: 'firefox', use: { engine: 'firefox' }, testIgnore: '**/*.chromium.spec.ts' },
  ],
});
