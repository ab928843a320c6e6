import { defineConfig } from 'vitest/config';
import { browserNames } from './tests/browser/browser-name.ts';
import { puppeteerProvider } from './tests/browser/puppeteer-provider.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Property tests take seconds on a busy machine; none of them measures time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'guards',
          environment: 'node',
          include: ['tests/guards/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // DOM tests run in real browsers: no imitation of the DOM knows highlights, selections or layout.
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // The catalogues in public/ are data to these tests, not files to serve.
        publicDir: false,
        // Found late, they would be bundled while tests run, and the page with them reloaded.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@preact/signals-core',
            'dexie',
            'fflate',
            'fast-check',
            'axe-core',
            'fflate',
            'n3',
            'saxes',
            'wxt/utils/define-unlisted-script',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: puppeteerProvider(),
            instances: browserNames.map((browser) => ({ browser, name: `dom-${browser}` })),
          },
        },
      },
    ],
  },
});
