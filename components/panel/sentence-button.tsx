import type { ShownSentence, TextPlace } from '../../lib/page/analyse-text.ts';

interface SentenceButtonProps {
  readonly sentence: ShownSentence;
  readonly onJump: (place: TextPlace) => void;
}

/** A sentence of the article with what it is shown for marked in it; leads to its place on the page. */
export function SentenceButton({ sentence, onJump }: SentenceButtonProps) {
  return (
    <button class="sentence" data-row lang="zh-CN" onClick={() => onJump(sentence)} type="button">
      {sentence.pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
    </button>
  );
}
