import {
  adjustmentOf,
  withAdjustment,
  withOwnTermBack,
  withoutOwnTerm,
} from '../../lib/glossary/change-own-terms.ts';
import type { Adjustment, OwnTerm } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import type { NoticeStore } from './notice-store.ts';

/** A concept that something is said of. */
export type Adjusted = Pick<Adjustment, 'conceptId' | 'label'>;

/** What the reader does to entries: each says what came of it, and offers the way back. */
export function adjustActions(own: OwnTermStore, notices: NoticeStore, now: () => number) {
  async function put(about: Adjusted, change: Partial<Adjustment>): Promise<boolean> {
    const { conceptId: id, label } = about;
    const failed = await own.change((current) =>
      withAdjustment(current, { ...adjustmentOf(current, { id, label }), ...change, modifiedAt: now() }),
    );
    if (failed) notices.sayProblem(failed);
    return failed === null;
  }

  async function adjust(about: Adjusted, change: Partial<Adjustment>): Promise<void> {
    notices.clear();
    const { known, disabled, note } = adjustmentOf(own.own.value, {
      id: about.conceptId,
      label: about.label,
    });
    if (!(await put(about, change))) return;
    notices.say(saidOf(about.label, change), async () => {
      if (await put(about, { known, disabled, note })) notices.say(message('ownUndone'));
    });
  }

  async function remove({ id, label }: OwnTerm): Promise<void> {
    notices.clear();
    const before = own.own.value;
    const failed = await own.change((current) => withoutOwnTerm(current, id));
    if (failed) return notices.sayProblem(failed);
    notices.say(message('panelTermRemoved', label), async () => {
      const stuck = await own.change((current) => withOwnTermBack(current, before, id));
      if (stuck) notices.sayProblem(stuck);
      else notices.say(message('panelTermBack', label));
    });
  }

  return { adjust, remove };
}

function saidOf(label: string, { known, disabled }: Partial<Adjustment>): string {
  if (disabled !== undefined) return message(disabled ? 'ownDisabledNow' : 'ownEnabledNow', label);
  if (known !== undefined) return message(known ? 'ownKnownNow' : 'ownKnownNoMore');
  return message('ownNoteSaved');
}
