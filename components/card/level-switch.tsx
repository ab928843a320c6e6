import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';

const levels: readonly (readonly [ReadingLevel, MessageKey])[] = [
  ['short', 'levelShort'],
  ['full', 'levelFull'],
  ['english', 'levelEnglish'],
];

interface LevelSwitchProps {
  readonly level: ReadingLevel;
  readonly onLevel: (level: ReadingLevel) => void;
}

/** How much the card says. It holds for every card and tooltip from now on. */
export function LevelSwitch({ level, onLevel }: LevelSwitchProps) {
  return (
    <fieldset aria-label={message('readingLevel')} class="levels">
      {levels.map(([each, name]) => (
        <button
          aria-pressed={each === level}
          class="plain"
          key={each}
          onClick={() => onLevel(each)}
          type="button"
        >
          {message(name)}
        </button>
      ))}
    </fieldset>
  );
}
