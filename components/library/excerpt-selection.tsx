import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { SelectionBar } from './selection-bar.tsx';

interface ExcerptSelectionProps {
  readonly count: number;
  /** True where every excerpt found is selected. */
  readonly all: boolean;
  /** The reader's tags, most frequent first. */
  readonly tags: readonly string[];
  readonly onAll: (all: boolean) => void;
  readonly onTag: (tag: string, has: boolean) => void;
  readonly onTakeOut: () => void;
  readonly onRemove: () => void;
}

/** What can be done with the excerpts that are selected. */
export function ExcerptSelection(props: ExcerptSelectionProps) {
  const { count, all, tags, onAll, onTag, onTakeOut, onRemove } = props;
  const typed = useSignal('');
  const id = useId();

  function tag(has: boolean): void {
    const { value } = typed;
    if (value.trim() === '') return;
    typed.value = '';
    onTag(value.trim(), has);
  }

  return (
    <SelectionBar all={all} onAll={onAll} onRemove={onRemove} said={message('excSelected', String(count))}>
      <form
        class="selection-tag"
        onSubmit={(event) => {
          event.preventDefault();
          tag(true);
        }}
      >
        <label class="visually-hidden" for={id}>
          {message('excTagForSelected')}
        </label>
        <input
          autocomplete="off"
          id={id}
          list={`${id}-tags`}
          maxLength={41}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
          }}
          placeholder={message('excTag')}
          value={typed.value}
        />
        <datalist id={`${id}-tags`}>
          {tags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button class="button-quiet" type="submit">
          {message('excTagAdd')}
        </button>
        <button class="button-quiet" onClick={() => tag(false)} type="button">
          {message('excTagTake')}
        </button>
      </form>
      <button class="button-quiet" onClick={onTakeOut} type="button">
        {message('excExport')}
      </button>
    </SelectionBar>
  );
}
