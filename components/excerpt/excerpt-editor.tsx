import type { Ref } from 'preact';
import { message } from '../../lib/locale/message.ts';
import { TagField } from './tag-field.tsx';

export interface ExcerptEditorProps {
  readonly frame: Ref<HTMLElement>;
  /** The words of the excerpt. */
  readonly quote: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly suggestions: readonly string[];
  /** True where this is a draft that was left behind earlier. */
  readonly isRestored: boolean;
  /** What went wrong, else empty. */
  readonly problem: string;
  readonly onChange: (draft: { readonly note: string; readonly tags: readonly string[] }) => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Longest note, UTF-16 units. */
const longestNote = 20_000;

/** Note and tags of one excerpt. Non-modal: the page stays usable beside it. */
export function ExcerptEditor(props: ExcerptEditorProps) {
  const { quote, note, tags, isRestored, problem, onChange, onSave } = props;
  return (
    <section
      ref={props.frame}
      class="panel excerpt-editor"
      role="dialog"
      aria-modal="false"
      aria-labelledby="excerpt-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) onSave();
      }}
    >
      <header>
        <h2 id="excerpt-title">{message('excerptEditor')}</h2>
        <button type="button" class="plain" aria-label={message('close')} onClick={props.onClose}>
          ×
        </button>
      </header>
      <blockquote lang="zh-CN">{quote}</blockquote>
      {isRestored && (
        <p class="excerpt-restored" role="status">
          {message('excerptDraftRestored')}{' '}
          <button type="button" onClick={props.onDiscard}>
            {message('excerptDraftDiscard')}
          </button>
        </p>
      )}
      <label for="excerpt-note">{message('excerptNoteLabel')}</label>
      <textarea
        id="excerpt-note"
        rows={4}
        maxLength={longestNote}
        value={note}
        onInput={({ currentTarget: { value } }) => onChange({ note: value, tags })}
      />
      <TagField
        tags={tags}
        suggestions={props.suggestions}
        onChange={(changed) => onChange({ note, tags: changed })}
      />
      {problem !== '' && (
        <p class="excerpt-problem" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <span class="muted">{message('excerptSaveHint')}</span>
        <button type="button" class="primary" onClick={onSave}>
          {message('excerptSave')}
        </button>
      </footer>
    </section>
  );
}
