import { message } from '../../lib/locale/message.ts';
import type { Progress } from './concept-state.ts';

/** How far the reading of all texts has come. */
export function ReadingTexts({ progress }: { readonly progress: Progress | null }) {
  return (
    <p class="usage-reading">
      <progress aria-label={message('usageReading')} max={progress?.total} value={progress?.done} />{' '}
      {message('usageReading')}{' '}
      {progress && (
        <span class="usage-reading-count">
          {progress.done}/{progress.total}
        </span>
      )}
    </p>
  );
}
