import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

interface MergeTagsProps {
  /** Those that are chosen, most frequent first. */
  readonly tags: readonly string[];
  readonly onMerge: (to: string) => void;
}

/** Makes one tag of several; the most frequent one's name is offered. */
export function MergeTags({ tags, onMerge }: MergeTagsProps) {
  const name = useSignal(tags[0] ?? '');
  const id = useId();
  const enough = tags.length > 1;
  return (
    <form
      class="merge-tags"
      onSubmit={(event) => {
        event.preventDefault();
        if (enough && name.value.trim() !== '') onMerge(name.value.trim());
      }}
    >
      <p role="status">{enough ? message('excMergeThese', String(tags.length)) : message('excMergeHint')}</p>
      {enough && (
        <>
          <label class="visually-hidden" for={id}>
            {message('excMergeName')}
          </label>
          <input
            autocomplete="off"
            id={id}
            maxLength={41}
            onInput={({ currentTarget: { value } }) => {
              name.value = value;
            }}
            value={name.value}
          />
          <button class="button" type="submit">
            {message('excMerge')}
          </button>
        </>
      )}
    </form>
  );
}
