import type { Designation } from '../../lib/matching/match.ts';
import { foldText } from '../../lib/text/fold-text.ts';
import { markedTexts } from '../browser/marks.ts';
import { shippedGlossary } from '../unit/glossary/shipped.ts';
import { articleHtml, articleUrl } from './support/article.ts';
import { pagesOf, paragraphsOf, readIssue } from './support/newspaper-issue.ts';
import { decided } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const issue = readIssue();
const folded = (text: string): string => foldText(text.replace(/\s+/g, '')).text;
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** True where a designation stands in a text at a place that its own rules don't rule out. */
function stands({ text, notAfter = [], notBefore = [] }: Designation, joined: string): boolean {
  const wanted = folded(text);
  for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + 1)) {
    const isAfter = notAfter.some((word) => joined.slice(0, at).endsWith(folded(word)));
    const isBefore = notBefore.some((word) => joined.startsWith(folded(word), at + wanted.length));
    if (!isAfter && !isBefore) return true;
  }
  return false;
}

if (issue === null) {
  console.log('The test with a whole newspaper issue did not run: its text is not on this machine.');
} else {
  test('in the articles of a whole newspaper issue every term that stands there is marked', async ({
    own,
    openPage,
    servePage,
  }) => {
    const surfaces: string[] = [];
    for (const [at, paragraphs] of pagesOf(paragraphsOf(issue)).entries()) {
      const url = articleUrl(200 + at);
      servePage(url, articleHtml({ body: paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n') }));
      const page = await openPage(url);
      await page.resize(1280, 8000);
      const total = (await decided(own, url)).terms.reduce((sum, term) => sum + term.count, 0);
      await expect.poll(async () => (await markedTexts(page)).length).toBe(total);
      surfaces.push(...(await markedTexts(page)).map(folded));
    }

    const joined = folded(issue);
    const contained = shippedGlossary.designations.filter((designation) => stands(designation, joined));
    const missing = contained.filter(
      ({ text }) => !surfaces.some((surface) => surface.includes(folded(text))),
    );
    expect(contained.length).toBeGreaterThan(60);
    expect(missing.map(({ text }) => text)).toEqual([]);
    expect(surfaces.filter((surface) => surface.includes('接诉即办')).length).toBeGreaterThanOrEqual(40);
  });
}
