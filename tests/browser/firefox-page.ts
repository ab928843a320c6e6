import type { Page } from 'puppeteer-core';
import { accessibleNodesOf } from './accessible-node.ts';
import { firefoxAccessibility } from './firefox-accessibility.ts';
import type { RunInFirefox } from './firefox-system.ts';
import type { OpenPage } from './reading-browser.ts';

/** How a page is navigated differs: the extension's own pages never tell puppeteer that they loaded. */
export type Navigate = (url: string) => Promise<void>;

/** Wraps a puppeteer page. Errors are collected from here on: wrap before the first navigation. */
export function firefoxPage(page: Page, goto: Navigate, run: RunInFirefox): OpenPage {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    url: () => page.evaluate(() => location.href),
    goto,
    evaluate: (runInPage, argument) => page.evaluate(runInPage as (argument: unknown) => never, argument),
    runScript: async (text) => {
      await page.evaluate(`${text}\n;null`);
    },
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    press: async (key, ...modifiers) => {
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]);
      for (const modifier of modifiers) await page.keyboard.up(modifier);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    accessibleNodes: async () => {
      await page.bringToFront();
      return accessibleNodesOf(await firefoxAccessibility(run));
    },
    consoleErrors: () => errors,
    screenshot: async (path) => {
      if (!path.endsWith('.png')) throw new Error(`${path} should end in .png.`);
      await page.screenshot({ path: path as `${string}.png` });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
