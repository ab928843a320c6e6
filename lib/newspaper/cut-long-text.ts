import type { IssueArticle, IssueBlock } from './issue.ts';
import { plainPassage } from './passage.ts';

/** Longest paragraph and longest article of a plain text, characters: no newspaper has such, and no page shows more well. */
const longest = { paragraph: 4_000, article: 60_000 };

/**
 * Cuts what is too long to be read in one piece, a book that was opened as a text: paragraphs after a sentence,
 * articles after a paragraph. Parts have the article's id and title with their number; nothing is left out.
 */
export function cutLongText(article: IssueArticle): readonly IssueArticle[] {
  const blocks = article.blocks.flatMap(cutBlock);
  const parts: IssueBlock[][] = [[]];
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && length + block.text.length > longest.article) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(block);
    length += block.text.length;
  }
  const [first = [], ...others] = parts;
  return [
    { ...article, blocks: first },
    ...others.map((rest, at): IssueArticle => {
      const title = `${article.title}（${at + 2}）`;
      return {
        ...article,
        id: `${article.id}.${at + 2}`,
        title: article.title === '' ? '' : title,
        heads: { kicker: [], title: plainPassage(title), subtitle: [] },
        blocks: rest,
        marks: [],
        certainty: 'guessed',
      };
    }),
  ];
}

function cutBlock(block: IssueBlock): IssueBlock[] {
  if (block.text.length <= longest.paragraph) return [block];
  const texts: string[] = [];
  let rest = block.text;
  while (rest.length > longest.paragraph) {
    const end = cutOf(rest);
    texts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...texts, rest]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: block.kind, text, passage: plainPassage(text) }));
}

/** After the last sentence that fits, else anywhere but inside a pair of surrogates. */
function cutOf(text: string): number {
  const sentence = /^.*[。！？!?][”’」』）)]*/s.exec(text.slice(0, longest.paragraph))?.[0].length ?? 0;
  if (sentence > longest.paragraph / 2) return sentence;
  return /[\ud800-\udbff]/.test(text.charAt(longest.paragraph - 1))
    ? longest.paragraph - 1
    : longest.paragraph;
}
