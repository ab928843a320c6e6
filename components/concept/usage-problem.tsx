import { message } from '../../lib/locale/message.ts';

/** Says that the library could not be read, with the way to try again. */
export function UsageProblem({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div class="usage-problem" role="alert">
      <p>{message('usageProblem')}</p>
      <button class="button-quiet" onClick={onRetry} type="button">
        {message('retry')}
      </button>
    </div>
  );
}
