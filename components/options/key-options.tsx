import { message } from '../../lib/locale/message.ts';
import type { KeyCommand } from './options-facts.ts';

interface KeyOptionsProps {
  readonly commands: readonly KeyCommand[];
  /** Opens the browser's page for them; null where an extension can't. */
  readonly onChangeKeys: (() => void) | null;
}

/** The keys as they are bound now. Only the browser may change them. */
export function KeyOptions({ commands, onChangeKeys }: KeyOptionsProps) {
  return (
    <section>
      <h2>{message('optKeys')}</h2>
      <dl class="pairs">
        {commands.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : message('optKeyUnset')}</dd>
          </div>
        ))}
      </dl>
      {onChangeKeys ? (
        <button class="button-quiet" onClick={onChangeKeys} type="button">
          {message('optKeysChange')}
        </button>
      ) : (
        <p class="note">{message('optKeysWhere')}</p>
      )}
    </section>
  );
}
