import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../browser/build-extension.ts';
import { eventually } from '../../browser/eventually.ts';
import { launchChromium, type ReadingChromium } from '../../browser/launch-chromium.ts';
import { markedTexts } from '../../browser/marks.ts';
import { tabIdOf } from '../../browser/tab-id.ts';
import { serveSite } from '../../site/serve-site.ts';
import { addresses } from '../../site/site-pages.ts';
import type { Bench } from '../bench.ts';
import { median, milliseconds } from '../report.ts';

const rounds = 25;
const mostTimesEmpty = 1.3;
const emptyPage =
  '<!doctype html><html><head><meta charset="utf-8"><title>Empty</title></head><body><p>Empty</p></body></html>';

/** The popup of an article, opened as in a browser that has run for a while, against an empty extension page. */
export const coldPopup: Bench = {
  name: 'cold-popup',
  title: 'A cold popup: from navigation to the page’s terms painted',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'cold-popup-'));
    cpSync(buildExtension('chromium'), folder, { recursive: true });
    writeFileSync(join(folder, 'empty.html'), emptyPage);
    const reading = await launchChromium({ extensionDir: folder, serve: serveSite });
    try {
      const article = await reading.openPage(addresses.article);
      await eventually('The marks', async () => ((await markedTexts(article)).length > 0 ? true : null));
      // Else every file of the popup would go through the harness, and an empty page has none.
      await reading.context.unrouteAll();
      const popup = `popup.html?tabId=${await tabIdOf(reading, article)}`;
      const empty: number[] = [];
      const terms: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        empty.push(await painted(reading, 'empty.html', 'p'));
        terms.push(await painted(reading, popup, '.term-list'));
      }
      const ratio = median(terms) / median(empty);
      return [
        {
          measured: 'popup of an article, first contentful paint with its terms',
          ours: milliseconds(median(terms)),
          peer: `an empty extension page: ${milliseconds(median(empty))}`,
          ratio: `${ratio.toFixed(2)} ×`,
          goal: `≤ ${mostTimesEmpty} ×`,
          holds: ratio <= mostTimesEmpty,
        },
      ];
    } finally {
      await reading.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * Milliseconds from the navigation of a new tab to its first contentful paint (paint-timing), which must have what the
 * selector finds in it.
 */
async function painted(reading: ReadingChromium, path: string, selector: string): Promise<number> {
  const page = await reading.context.newPage();
  // As text: the loader of this file would give the inner functions names by a call that pages don't know.
  await page.addInitScript({
    content: `new MutationObserver((_, observer) => {
      if (document.querySelector('${selector}') === null) return;
      performance.mark('there');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });`,
  });
  await page.goto(`chrome-extension://${reading.extensionId}/${path}`);
  const { paint, there } = await page.evaluate(async () => {
    const names = ['first-contentful-paint', 'there'];
    while (names.some((name) => performance.getEntriesByName(name).length === 0))
      await new Promise((resolve) => setTimeout(resolve, 5));
    const [paint = 0, there = 0] = names.map((name) => performance.getEntriesByName(name)[0]?.startTime);
    return { paint, there };
  });
  await page.close();
  if (there > paint) throw new Error(`${path} was painted without ${selector} first.`);
  return paint;
}
