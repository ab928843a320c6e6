import { describe, expect, it } from 'vitest';
import { suggestPinyin } from '../../../entrypoints/library/suggest-pinyin.ts';
import { shippedGlossary } from '../glossary/shipped.ts';

describe('the pinyin that is suggested', () => {
  it.each([
    ['接诉即办', 'jiē sù jí bàn'],
    [' 银发 经济', 'yín fà jīng jì'],
    ['“七有”“五性”', 'qī yǒu wǔ xìng'],
    ['不夜城', 'bù yè chéng'],
    ['共建·共治', 'gòng jiàn gòng zhì'],
    ['女足APP 2.0', 'nǚ zú APP 2.0'],
    ['长者食堂', 'zhǎng zhě shí táng'],
  ])('of %s is written as the glossary writes it', async (label, pinyin) => {
    expect(await suggestPinyin(label)).toBe(pinyin);
  });

  it.each(['', 'MOE', '12345', '，'])('is empty for “%s”', async (label) => {
    expect(await suggestPinyin(label)).toBe('');
  });

  it('is empty rather than in part where a character isn’t known', async () => {
    expect(await suggestPinyin('夜\u{3134A}')).toBe('');
  });

  it('is what the glossary has for nearly every entry', async () => {
    const concepts = [...shippedGlossary.entries.values()].map(({ concept }) => concept);
    const agreeing = await Promise.all(
      concepts.map(async ({ prefLabel, pinyin }) => (await suggestPinyin(prefLabel.zh)) === pinyin),
    );
    expect(agreeing.filter(Boolean).length / concepts.length).toBeGreaterThan(0.9);
  });
});
