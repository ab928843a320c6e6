import { expect, it } from 'vitest';
import { sampleArticle } from '../../../entrypoints/welcome/sample-article.ts';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import { shippedGlossary } from '../glossary/shipped.ts';

it('is a short article that shows terms of every kind', () => {
  const matcher = createMatcher(shippedGlossary.designations);
  const texts = [sampleArticle.title, ...sampleArticle.blocks.map(({ text }) => text)];
  const found = new Set(texts.flatMap((text) => matcher.match(text)).map(({ conceptId }) => conceptId));
  for (const id of [
    'jie-su-ji-ban',
    'yi-ye-yi-zheng',
    'qi-you-wu-xing',
    'mei-yue-yi-ti',
    'chui-shao-bao-dao',
  ])
    expect(found).toContain(id);
  expect(found.size).toBeGreaterThanOrEqual(12);
  const length = texts.join('').length;
  expect(length).toBeGreaterThan(500);
  expect(length).toBeLessThan(700);
});
