import type { Article } from './article.ts';

/** The paragraphs of an article's canonical text in reading order, as pages read them: headlines and blocks. */
export function canonicalParagraphs({
  kicker,
  title,
  subtitle,
  blocks,
}: Pick<Article, 'kicker' | 'title' | 'subtitle' | 'blocks'>): string[] {
  const headlines = [kicker, title, subtitle].flatMap((text) => text || []);
  return [...headlines, ...blocks.map(({ text }) => text)];
}
