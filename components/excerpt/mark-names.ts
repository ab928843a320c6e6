import type { ExcerptMark } from '../../lib/excerpt/excerpt.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';

const keys: Readonly<Record<ExcerptMark, MessageKey>> = {
  amber: 'markAmber',
  green: 'markGreen',
  blue: 'markBlue',
  pink: 'markPink',
};

/** The name of a mark, which says its colour and its line. */
export function markName(mark: ExcerptMark): string {
  return message(keys[mark]);
}
