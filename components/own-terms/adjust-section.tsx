import { useState } from 'preact/hooks';
import { type Adjustment, longestOwn } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { Switch } from '../controls/switch.tsx';
import { TextField } from './text-field.tsx';
import './own-terms.css';

interface AdjustSectionProps {
  readonly adjustment: Adjustment;
  /** Where the term is written; null where it isn't the reader's own. */
  readonly editHref: string | null;
  readonly onAdjust: (change: Partial<Adjustment>) => void;
}

/** What the reader says of an entry, on its own page. Another entry needs another `key`. */
export function AdjustSection({ adjustment, editHref, onAdjust }: AdjustSectionProps) {
  const { note, known } = adjustment;
  const [typed, setTyped] = useState(note);
  return (
    <section aria-labelledby="concept-own" class="own-adjust">
      <h2 class="visually-hidden" id="concept-own">
        {message('ownMine')}
      </h2>
      <TextField
        label={message('ownNote')}
        lang="zh-CN"
        most={longestOwn.note}
        onInput={setTyped}
        rows={2}
        value={typed}
      />
      <div class="own-buttons">
        <button
          class="button-quiet"
          disabled={typed.trim() === note}
          onClick={() => onAdjust({ note: typed.trim() })}
          type="button"
        >
          {message('ownSaveNote')}
        </button>
        <button class="button-quiet" onClick={() => onAdjust({ disabled: true })} type="button">
          {message('ownDisable')}
        </button>
        {editHref !== null && (
          <a class="button-quiet" href={editHref}>
            {message('ownEdit')}
          </a>
        )}
      </div>
      <Switch
        checked={known}
        hint={message('ownKnownHint')}
        label={message('ownKnown')}
        onChange={(next) => onAdjust({ known: next })}
      />
    </section>
  );
}
