import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { everyExcerpt } from './excerpt-query.ts';
import type { Counted } from './filter-options.ts';
import { routeHash } from './route.ts';

interface TagRowProps {
  readonly tag: Counted;
  /** True where it is to be merged with others. */
  readonly chosen: boolean;
  readonly renaming: boolean;
  readonly onChoose: () => void;
  readonly onStartRename: () => void;
  /** Null where the reader has thought better of it. */
  readonly onRename: (to: string | null) => void;
  /** `button` has the focus. */
  readonly onTake: (button: HTMLButtonElement) => void;
}

/** One tag: a link to its excerpts, and what can be done with it. */
export function TagRow(props: TagRowProps) {
  const { tag, chosen, renaming, onChoose, onStartRename, onRename, onTake } = props;
  const { value: name, count } = tag;
  const rename = useRef<HTMLButtonElement>(null);
  return (
    <li>
      <input aria-label={message('libChoose', name)} checked={chosen} onChange={onChoose} type="checkbox" />
      {renaming ? (
        <RenameField
          name={name}
          onDone={(to) => {
            onRename(to);
            rename.current?.focus();
          }}
        />
      ) : (
        <a dir="auto" href={routeHash({ page: 'excerpts', asked: { ...everyExcerpt, tag: name } })}>
          {name}
        </a>
      )}
      <span class="tag-count">{message('libExcerpts', String(count))}</span>
      <button
        aria-label={message('excRenameThis', name)}
        class="button-quiet"
        onClick={onStartRename}
        ref={rename}
        type="button"
      >
        {message('excRename')}
      </button>
      <button
        aria-label={message('excTakeTagThis', name)}
        class="button-quiet"
        onClick={(event) => onTake(event.currentTarget)}
        type="button"
      >
        {message('libRemove')}
      </button>
    </li>
  );
}

interface RenameFieldProps {
  readonly name: string;
  readonly onDone: (to: string | null) => void;
}

/** Enter gives the tag its new name, Esc leaves it the old one. */
function RenameField({ name, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <input
      aria-label={message('excNewName', name)}
      autocomplete="off"
      class="tag-name"
      defaultValue={name}
      maxLength={41}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        const { value } = event.currentTarget;
        if (event.key === 'Escape') onDone(null);
        else if (event.key === 'Enter') onDone(value.trim() === '' ? null : value.trim());
        else return;
        event.preventDefault();
      }}
      ref={field}
    />
  );
}
