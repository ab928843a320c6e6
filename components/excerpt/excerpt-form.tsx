import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { excerptMarks } from '../../lib/excerpt/excerpt.ts';
import { excerptLimits } from '../../lib/excerpt/excerpt-limits.ts';
import { message } from '../../lib/locale/message.ts';
import type { ExcerptDraft } from './excerpt-draft.ts';
import { markName } from './mark-names.ts';
import { TagField } from './tag-field.tsx';
import './excerpt-form.css';
import './marked-quote.css';

interface ExcerptFormProps {
  /** Accessible name: what is edited. */
  readonly label: string;
  readonly draft: ExcerptDraft;
  /** The reader's tags, most frequent first. */
  readonly suggestions: readonly string[];
  readonly onSave: (draft: ExcerptDraft) => void;
  /** Leaves without saving; says what had been written. */
  readonly onCancel: (draft: ExcerptDraft) => void;
}

/** Mark, note and tags of one excerpt, where it stands. Ctrl or ⌘ with Enter saves, Esc leaves. */
export function ExcerptForm({ label, draft, suggestions, onSave, onCancel }: ExcerptFormProps) {
  const edited = useSignal(draft);
  const note = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => note.current?.focus(), []);
  const set = (part: Partial<ExcerptDraft>): void => {
    edited.value = { ...edited.value, ...part };
  };

  function key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel(edited.value);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // A tag that is still being typed is taken when its field is left.
      (event.target as HTMLElement).blur();
      onSave(edited.value);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      aria-label={label}
      class="excerpt-form"
      onKeyDown={key}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend class="visually-hidden">{message('excMark')}</legend>
        {excerptMarks.map((mark) => (
          <label class="excerpt-mark" key={mark}>
            <input
              checked={edited.value.mark === mark}
              name={`${id}-mark`}
              onChange={() => set({ mark })}
              type="radio"
            />
            <span class="marked" data-mark={mark}>
              {markName(mark)}
            </span>
          </label>
        ))}
      </fieldset>
      <label for={`${id}-note`}>{message('excerptNoteLabel')}</label>
      <textarea
        id={`${id}-note`}
        maxLength={excerptLimits.note}
        onInput={({ currentTarget: { value } }) => set({ note: value })}
        ref={note}
        rows={3}
        value={edited.value.note}
      />
      <TagField onChange={(tags) => set({ tags })} suggestions={suggestions} tags={edited.value.tags} />
      <div class="excerpt-form-buttons">
        <button class="button" onClick={() => onSave(edited.value)} type="button">
          {message('excerptSave')}
        </button>
        <button class="button-quiet" onClick={() => onCancel(edited.value)} type="button">
          {message('libCancel')}
        </button>
        <span>{message('excSaveHint')}</span>
      </div>
    </form>
  );
}
