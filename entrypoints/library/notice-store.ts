import { signal } from '@preact/signals';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Failure } from '../../lib/outcome/result.ts';

/** What came of the reader's last action, and the way back from it where there is one. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

export type NoticeStore = ReturnType<typeof createNoticeStore>;

export function createNoticeStore() {
  const notice = signal<Notice | null>(null);
  return {
    notice,
    say(text: string, undo: (() => void) | null = null): void {
      notice.value = { text, undo };
    },
    sayProblem({ key, values }: Failure): void {
      notice.value = { text: problemMessage(key, values), undo: null };
    },
    clear(): void {
      notice.value = null;
    },
  };
}
