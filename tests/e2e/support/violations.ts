import axe from 'axe-core';
import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';

/** What axe finds against WCAG 2.2 A and AA on one of our own pages, once it has its headings. */
export async function violations(page: OpenPage): Promise<readonly string[]> {
  await eventually('A heading', async () => {
    const nodes = await page.accessibleNodes();
    return nodes.find((node) => node.role === 'heading') ?? null;
  });
  await page.runScript(axe.source);
  return page.evaluate(
    async (tags) => {
      const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
      const results = await inPage.run(document, { runOnly: tags });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}`),
      );
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  );
}
