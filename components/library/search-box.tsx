import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

interface SearchBoxProps {
  /** Accessible name. */
  readonly label: string;
  /** Where the words are looked for, shown while the box is empty. */
  readonly hint: string;
  readonly text: string;
  /** Called when the reader has paused, never in the middle of composing a character. */
  readonly onSearch: (text: string) => void;
  /** ↓ in the box. */
  readonly onLeave: () => void;
}

/** Pause after which a search begins, milliseconds: shorter than a typist's rhythm would search every letter. */
const pause = 120;

/** The box for words. What is typed is the box's own until it is searched for. */
export function SearchBox({ label, hint, text, onSearch, onLeave }: SearchBoxProps) {
  const id = useId();
  const typed = useSignal(text);
  const asked = useRef(text);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    // Another address, not our own search coming back: the box follows it.
    if (text === asked.current) return;
    asked.current = text;
    typed.value = text;
  }, [text, typed]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);

  function search(now: string): void {
    clearTimeout(timer.current ?? undefined);
    asked.current = now.trim();
    onSearch(now.trim());
  }

  function take(now: string, composing: boolean): void {
    typed.value = now;
    clearTimeout(timer.current ?? undefined);
    if (!composing) timer.current = setTimeout(() => search(now), pause);
  }

  return (
    <search class="search-box">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        autocomplete="off"
        enterkeyhint="search"
        id={id}
        onCompositionEnd={(event) => take(event.currentTarget.value, false)}
        onInput={(event) => take(event.currentTarget.value, event.isComposing)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') search(event.currentTarget.value);
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onLeave();
        }}
        placeholder={hint}
        spellcheck={false}
        type="search"
        value={typed}
      />
    </search>
  );
}
