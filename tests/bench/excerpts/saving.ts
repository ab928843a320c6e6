import { buildExtension } from '../../browser/build-extension.ts';
import { eventually } from '../../browser/eventually.ts';
import { launchChromium } from '../../browser/launch-chromium.ts';
import { markedTexts } from '../../browser/marks.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { selectByMouse } from '../../e2e/support/excerpts.ts';
import { press, said } from '../../e2e/support/labels.ts';
import { serveSite } from '../../site/serve-site.ts';
import { addresses } from '../../site/site-pages.ts';
import type { Bench } from '../bench.ts';
import { median, milliseconds, percentile } from '../report.ts';

const rounds = 20;

/** The built extension on an article: from pressing a mark of the toolbar to the excerpt stored and painted. */
export const saving: Bench = {
  name: 'saving',
  title: 'Saving an excerpt: from the press to stored and painted',
  async run() {
    const reading = await launchChromium({ extensionDir: buildExtension('chromium'), serve: serveSite });
    try {
      const page = await reading.openPage(addresses.article);
      await eventually('The marks', async () => ((await markedTexts(page)).length > 0 ? true : null));
      await page.bringToFront();
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await saveOne(page, round));
      return [
        {
          measured: `saving a selection, ${rounds} times on one article`,
          ours: `median ${milliseconds(median(times))}, p95 ${milliseconds(percentile(times, 0.95))}`,
          peer: '–',
          ratio: '–',
          goal: '–',
          holds: null,
        },
      ];
    } finally {
      await reading.close();
    }
  },
};

/** Milliseconds from the pointer's release on the toolbar's first mark until the page is painted with the excerpt. */
async function saveOne(page: OpenPage, round: number): Promise<number> {
  const words = await page.evaluate((at) => {
    const texts = [...document.querySelectorAll('p')].map(
      ({ firstChild }) => firstChild?.nodeValue?.trim() ?? '',
    );
    const stretches = texts.flatMap((text) => text.match(/[\u4e00-\u9fff]{6}/g) ?? []);
    return stretches[at] ?? '';
  }, round);
  await selectByMouse(page, words);
  const measured = page.evaluate(async () => {
    const before = CSS.highlights.get('dcg-excerpt')?.size ?? 0;
    await new Promise((resolve) =>
      document.addEventListener('pointerup', resolve, { capture: true, once: true }),
    );
    const from = performance.now();
    while ((CSS.highlights.get('dcg-excerpt')?.size ?? 0) === before) {
      await new Promise(requestAnimationFrame);
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - from;
  }, null);
  await press(page, 'button', said('markAmber'));
  return measured;
}
