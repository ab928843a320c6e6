import type { Page } from '@playwright/test';
import { accessibleNodesOf } from './accessible-node.ts';
import { chromiumAccessibility } from './chromium-accessibility.ts';
import type { OpenPage } from './reading-browser.ts';

/** A finger's tap. Playwright's own needs a context that claims to have no mouse. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Wraps a Playwright page. Errors are collected from here on: wrap before the first navigation. */
export function chromiumPage(page: Page): OpenPage {
  const errors: string[] = [];
  page.on('console', (message) => {
    const fromNetwork = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !fromNetwork) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    url: async () => page.url(),
    goto: async (url) => {
      await page.goto(url);
    },
    // Playwright's own type of the argument describes handles, which we never pass.
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
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
    tap: (x, y) => tap(page, x, y),
    wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    press: (key, ...modifiers) => page.keyboard.press([...modifiers, key].join('+')),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    accessibleNodes: async () => {
      const session = await page.context().newCDPSession(page);
      const tree = await chromiumAccessibility(session);
      await session.detach();
      return accessibleNodesOf(tree);
    },
    consoleErrors: () => errors,
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
