import tw from '../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { extensionDir } from '../browser/build-extension.ts';
import { launchReadingBrowser } from '../browser/launch-reading-browser.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';
import { control } from './support/labels.ts';
import { expect, test } from './support/test.ts';

test('a reader of traditional characters gets interface and glossary in them', async ({ engine }) => {
  const reading = await launchReadingBrowser(engine, {
    extensionDir: extensionDir(engine),
    serve: serveSite,
    language: 'zh-TW',
  });
  const library = await reading.extensionPage('library.html#/concept/jie-su-ji-ban');
  await control(library, 'link', [tw.libArticles.message]);
  await control(library, 'heading', ['接诉即办 接訴即辦']);
  expect(await library.evaluate(() => document.documentElement.lang, null)).toBe('zh-TW');
  await library.close();

  const page = await reading.openPage(addresses.article);
  await hoverTerm(page, '接诉即办');
  const tooltip = await accessible(page, 'tooltip', '接诉即办');
  expect(tooltip.text).toContain('接訴即辦');
  expect(tooltip.text).toContain(tw.pinHint.message);
  await reading.close();
});
