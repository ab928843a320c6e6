import { edgeWords } from './edge-words.ts';

/** Words are remembered up to this many; a page has a few hundred around its terms. */
const mostRemembered = 20_000;

/**
 * Makes a test for Chinese words: ours, and those of two characters that the browser's own dictionary
 * (`Intl.Segmenter`) takes for one. Words are in simplified characters. A browser without a segmenter has ours.
 */
export function createWordList(): (text: string) => boolean {
  let known: Map<string, boolean> | null = null;
  let segmenter: Intl.Segmenter | null = null;
  return (text) => {
    known ??= new Map(edgeWords().map((word) => [word, true]));
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (text.length !== 2 || !('Segmenter' in Intl)) return false;
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const isWord = segmenter.segment(text).containing(0)?.segment === text;
    if (known.size < mostRemembered) known.set(text, isWord);
    return isWord;
  };
}
