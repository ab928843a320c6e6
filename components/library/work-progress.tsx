import { useId } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

interface WorkProgressProps {
  /** What is being done. */
  readonly label: string;
  /** How much of it is done, from 0 to 1; null where nobody can tell. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** Something that takes a while: what, how far, and a way to stop it. */
export function WorkProgress({ label, share, onCancel }: WorkProgressProps) {
  const id = useId();
  return (
    <div class="work-progress">
      <label for={id}>{label}</label>
      <progress id={id} max={1} {...(share !== null && { value: share })} />
      <button class="button-quiet" onClick={onCancel} type="button">
        {message('libCancel')}
      </button>
    </div>
  );
}
