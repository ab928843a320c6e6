import { message } from '../../lib/locale/message.ts';
import { lookLimits, type ReadingLook } from '../../lib/settings/reading-look.ts';
import { Choice } from '../controls/choice.tsx';
import { Slider } from '../controls/slider.tsx';

interface LookMenuProps {
  readonly look: ReadingLook;
  readonly onChange: (change: Partial<ReadingLook>) => void;
}

/** How articles are set. Everything takes effect at once, and stays. */
export function LookMenu({ look, onChange }: LookMenuProps) {
  return (
    <details
      class="look-menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
          currentTarget.open = false;
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary class="button-quiet">{message('readerLook')}</summary>
      <div class="look-panel">
        <Slider
          label={message('readerSize')}
          {...lookLimits.size}
          onChange={(size) => onChange({ size })}
          say={(value) => message('readerPixels', String(value))}
          step={1}
          value={look.size}
        />
        <Slider
          label={message('readerWidth')}
          {...lookLimits.width}
          onChange={(width) => onChange({ width })}
          say={(value) => message('readerCharacters', String(value))}
          step={2}
          value={look.width}
        />
        <Choice
          label={message('readerFace')}
          onChange={(face) => onChange({ face })}
          options={[
            ['serif', message('readerSerif')],
            ['sans', message('readerSans')],
          ]}
          value={look.face}
        />
        <Choice
          label={message('readerTheme')}
          onChange={(theme) => onChange({ theme })}
          options={[
            ['system', message('readerThemeSystem')],
            ['light', message('readerThemeLight')],
            ['dark', message('readerThemeDark')],
          ]}
          value={look.theme}
        />
      </div>
    </details>
  );
}
