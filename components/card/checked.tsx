import type { Concept } from '../../lib/glossary/concept.ts';
import { message } from '../../lib/locale/message.ts';

interface CheckedProps {
  readonly concept: Concept;
  /** Puts a prepared report of a mistake in this entry on the clipboard. */
  readonly onReport: () => void;
}

/** When the entry was last held against its sources, and the way to say that it is wrong; the reader's own is theirs. */
export function Checked({ concept, onReport }: CheckedProps) {
  if (concept.level === '自加') return null;
  return (
    <p class="checked muted">
      {concept.checked && (
        <span>
          {message('checkedOn')} <time dateTime={concept.checked}>{concept.checked}</time>
        </span>
      )}
      <button type="button" class="plain button-quiet" onClick={onReport}>
        {message('reportMistake')}
      </button>
    </p>
  );
}
