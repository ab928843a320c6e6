import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/newspaper/read-plain-text.ts';

const sentence = '傍晚，郑大妈又走了一遍巷子。路灯亮了，井盖平了，三轮车挪到了线里，薄荷该剪了。';

describe('a book that is opened as a text', () => {
  it.each([
    ['without an end of a line', sentence.repeat(5_000)],
    ['of lines', `${sentence}\n`.repeat(5_000)],
    ['of paragraphs', `${sentence}\n\n`.repeat(5_000)],
    ['without a sentence', '𠮷'.repeat(100_000)],
  ])('is cut into articles that a page can show, and nothing is lost: %s', (_, text) => {
    const { articles } = readPlainText(text);
    expect(articles.length).toBeGreaterThan(1);
    const texts = articles.map(({ blocks }) => blocks.map((block) => block.text));
    expect(Math.max(...texts.map((blocks) => blocks.join('').length))).toBeLessThanOrEqual(64_000);
    expect(Math.max(...texts.flat().map((block) => block.length))).toBeLessThanOrEqual(4_000);
    expect(texts.flat().join('').length).toBe(text.replace(/\n/g, '').length);
    expect(texts.flat().every((block) => block.isWellFormed())).toBe(true);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });
});
