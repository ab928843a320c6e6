import { foldLightly } from '../text/fold-lightly.ts';

/**
 * Tells of words, as written in `needs`, whether a text contains them: what `settleMatches` asks. Both sides are
 * folded lightly, the text once and only when the first word is asked for.
 */
export function wordFinder(text: string): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  let folded: string | null = null;
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      folded ??= foldLightly(text);
      answer = folded.includes(foldLightly(word));
      answers.set(word, answer);
    }
    return answer;
  };
}
