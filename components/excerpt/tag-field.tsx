import { useState } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** The reader's tags, most frequent first. */
  readonly suggestions: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** What parts one tag from the next while typing. */
const separators = /[,，;；、\n]+/;

/** Tags as they are typed: a separator or Enter ends one, a click takes one away. */
export function TagField({ tags, suggestions, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');

  function add(text: string): void {
    const fresh = text.split(separators).map((tag) => tag.trim().replace(/^[#＃]+/, ''));
    const all = [...new Set([...tags, ...fresh.filter((tag) => tag !== '')])];
    if (all.length > tags.length) onChange(all);
    setTyped('');
  }

  return (
    <div class="excerpt-tags">
      {tags.length > 0 && (
        <ul aria-label={message('excerptTags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                aria-label={message('excerptTagRemove', tag)}
                onClick={() => onChange(tags.filter((each) => each !== tag))}
              >
                {tag} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="excerpt-tag">{message('excerptTagAdd')}</label>
      <input
        id="excerpt-tag"
        list="excerpt-tag-list"
        autocomplete="off"
        maxLength={50}
        value={typed}
        onInput={({ currentTarget: { value } }) => (separators.test(value) ? add(value) : setTyped(value))}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          // With Ctrl, Enter saves what surrounds the field too.
          if (event.key === 'Enter') add(typed);
          else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
        }}
      />
      <datalist id="excerpt-tag-list">
        {suggestions
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
