import { edgeWords, misleadingWords } from './edge-words.ts';

/** Words are remembered up to this many; a page has a few hundred around its terms. */
const mostRemembered = 20_000;

/** Chinese words in simplified characters. */
export interface WordList {
  /** Whether a text is one of our words, or has two characters and is a word of the browser's own dictionary. */
  readonly isWord: (text: string) => boolean;
  readonly isOurs: (text: string) => boolean;
}

/**
 * Makes a word list of ours and of the dictionary behind `Intl.Segmenter`. Asking the segmenter for two characters
 * alone, not for a sentence, gives one answer in every browser, whatever way it cuts sentences. A browser without
 * a segmenter has our words. Nothing is made before the first question.
 */
export function createWordList(): WordList {
  let ours: ReadonlySet<string> | null = null;
  let segmenter: Intl.Segmenter | null = null;
  const remembered = new Map<string, boolean>();

  function isOurs(text: string): boolean {
    ours ??= new Set(edgeWords());
    return ours.has(text);
  }

  function isTheirs(text: string): boolean {
    if (text.length !== 2 || !('Segmenter' in Intl)) return false;
    const answer = remembered.get(text);
    if (answer !== undefined) return answer;
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const isWord = segmenter.segment(text).containing(0)?.segment === text && !misleadingWords.has(text);
    if (remembered.size < mostRemembered) remembered.set(text, isWord);
    return isWord;
  }

  return { isWord: (text) => isOurs(text) || isTheirs(text), isOurs };
}
