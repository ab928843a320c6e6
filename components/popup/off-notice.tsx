import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { PageActions } from './page-actions.ts';
import type { OffSwitch } from './where-off.ts';

interface OffNoticeProps {
  readonly off: Exclude<OffSwitch, null>;
  readonly actions: PageActions;
}

const titles: Readonly<Record<OffNoticeProps['off'], MessageKey>> = {
  everywhere: 'offEverywhere',
  site: 'offSite',
  page: 'offPage',
};

/** Says that marks are switched off, where, and turns that switch. */
export function OffNotice({ off, actions }: OffNoticeProps) {
  const turnOn = {
    everywhere: actions.enableEverywhere,
    site: actions.enableSite,
    page: actions.enablePage,
  }[off];
  return (
    <section class="off">
      <h2>{message(titles[off])}</h2>
      <p class="hint">{message(off === 'page' ? 'offPageHint' : 'offHint')}</p>
      <button class="button" onClick={() => turnOn(true)} type="button">
        {message('turnOn')}
      </button>
    </section>
  );
}
