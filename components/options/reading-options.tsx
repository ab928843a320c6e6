import { message } from '../../lib/locale/message.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { Slider } from '../controls/slider.tsx';
import { Switch } from '../controls/switch.tsx';

interface ReadingOptionsProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** How marks and tooltips behave on an article. */
export function ReadingOptions({ settings, onChange }: ReadingOptionsProps) {
  return (
    <section>
      <h2>{message('optReading')}</h2>
      <Switch
        checked={settings.enabled}
        hint={message('optEnabledHint')}
        label={message('optEnabled')}
        onChange={(enabled) => onChange({ enabled })}
      />
      <Choice
        label={message('optOccurrences')}
        onChange={(occurrences) => onChange({ occurrences })}
        options={[
          ['every', message('optEvery')],
          ['first', message('optFirst')],
        ]}
        value={settings.occurrences}
      />
      <Switch
        checked={settings.tooltip}
        hint={message('optTooltipHint')}
        label={message('optTooltip')}
        onChange={(tooltip) => onChange({ tooltip })}
      />
      <Slider
        disabled={!settings.tooltip}
        label={message('optDelay')}
        max={1000}
        min={0}
        onChange={(hoverDelay) => onChange({ hoverDelay })}
        say={(value) => message('milliseconds', String(value))}
        step={50}
        value={settings.hoverDelay}
      />
      <Choice
        label={message('readingLevel')}
        onChange={(readingLevel) => onChange({ readingLevel })}
        options={[
          ['full', message('optLevelFull')],
          ['short', message('optLevelShort')],
          ['english', message('optLevelEnglish')],
        ]}
        value={settings.readingLevel}
      />
      <Switch
        checked={settings.openIssues}
        hint={message('optOpenIssuesHint')}
        label={message('optOpenIssues')}
        onChange={(openIssues) => onChange({ openIssues })}
      />
    </section>
  );
}
