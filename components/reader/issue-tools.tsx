import { message } from '../../lib/locale/message.ts';
import type { ReadingLook } from '../../lib/settings/reading-look.ts';
import { LookMenu } from './look-menu.tsx';

interface IssueToolsProps {
  readonly look: ReadingLook;
  readonly onLook: (change: Partial<ReadingLook>) => void;
  /** How far keeping everything has come; null while nothing is kept. */
  readonly keeping: { readonly done: number; readonly of: number } | null;
  readonly allKept: boolean;
  readonly onKeepAll: () => void;
  readonly onCancelKeeping: () => void;
  /** Address of the file itself; null where it has none. */
  readonly original: string | null;
  readonly onClose: () => void;
}

/** What can be done with the whole issue. */
export function IssueTools(props: IssueToolsProps) {
  const { look, onLook, keeping, allKept, onKeepAll, onCancelKeeping, original, onClose } = props;
  return (
    <>
      {keeping === null ? (
        <button class="button-quiet" disabled={allKept} onClick={onKeepAll} type="button">
          {message(allKept ? 'readerAllKept' : 'readerKeepAll')}
        </button>
      ) : (
        <span class="keeping">
          <progress aria-label={message('readerKeepAll')} max={keeping.of} value={keeping.done} />
          {message('readerKeeping', String(keeping.done), String(keeping.of))}
          <button class="button-quiet" onClick={onCancelKeeping} type="button">
            {message('readerCancel')}
          </button>
        </span>
      )}
      <LookMenu look={look} onChange={onLook} />
      {original !== null && (
        <a class="button-quiet" href={original} rel="noreferrer" target="_blank">
          {message('readerOriginal')}
        </a>
      )}
      <button class="button-quiet" onClick={onClose} type="button">
        {message('readerOpenOther')}
      </button>
    </>
  );
}
