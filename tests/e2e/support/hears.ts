import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { said } from './labels.ts';

/** Waits until the page says a sentence of ours. */
export async function hears(page: OpenPage, key: string, ...values: readonly string[]): Promise<void> {
  const sentences = said(key, ...values);
  await eventually(`“${sentences[0]}”`, async () => {
    const nodes = await page.accessibleNodes();
    return (
      nodes.some(({ text, name }) =>
        sentences.some((words) => text.includes(words) || name.includes(words)),
      ) || null
    );
  });
}
