import type { Ref } from 'preact';
import { type ExcerptMark, excerptMarks } from '../../lib/excerpt/excerpt.ts';
import { message } from '../../lib/locale/message.ts';
import { markName } from './mark-names.ts';

export interface ExcerptToolbarProps {
  readonly frame: Ref<HTMLElement>;
  /** Mark of the excerpt that is there; null over a selection that is none yet. */
  readonly current: ExcerptMark | null;
  readonly hasNote: boolean;
  /** Number of its tags. */
  readonly tags: number;
  /** Its number among the excerpts that overlap here, from 1, and how many these are. */
  readonly position: { readonly number: number; readonly count: number };
  /** Why the last action failed, else empty. */
  readonly problem: string;
  readonly onMark: (mark: ExcerptMark) => void;
  readonly onNote: () => void;
  readonly onTags: () => void;
  readonly onCopy: () => void;
  /** Null over a selection. */
  readonly onRemove: (() => void) | null;
  readonly onNext: () => void;
  /** The mouse has come over it or left it. */
  readonly onHover: (isOver: boolean) => void;
}

/** What can be done with a selection or an excerpt. Pressing it takes neither selection nor focus from the page. */
export function ExcerptToolbar(props: ExcerptToolbarProps) {
  const { current, hasNote, tags, position, problem } = props;
  return (
    <section
      ref={props.frame}
      class="panel excerpt-bar"
      role="toolbar"
      aria-label={message(current ? 'excerptToolbar' : 'selectionToolbar')}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={moveFocus}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && props.onHover(true)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && props.onHover(false)}
    >
      {excerptMarks.map((mark, at) => (
        <button
          key={mark}
          type="button"
          class="mark"
          data-mark={mark}
          aria-label={markName(mark)}
          aria-pressed={current === null ? undefined : current === mark}
          title={markName(mark)}
          tabIndex={at === 0 ? 0 : -1}
          onClick={() => props.onMark(mark)}
        >
          <span aria-hidden="true" lang="zh-CN">
            文
          </span>
        </button>
      ))}
      <button type="button" tabIndex={-1} onClick={props.onNote}>
        {message(hasNote ? 'excerptEditNote' : 'excerptNote')}
      </button>
      <button type="button" tabIndex={-1} onClick={props.onTags}>
        {tags > 0 ? message('excerptTagCount', String(tags)) : message('excerptTags')}
      </button>
      <button type="button" tabIndex={-1} onClick={props.onCopy}>
        {message('excerptCopy')}
      </button>
      {props.onRemove && (
        <button type="button" tabIndex={-1} onClick={props.onRemove}>
          {message('excerptRemove')}
        </button>
      )}
      {position.count > 1 && (
        <button type="button" tabIndex={-1} onClick={props.onNext}>
          {message('excerptNext', String(position.number), String(position.count))}
        </button>
      )}
      {problem !== '' && (
        <p class="excerpt-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** WAI-ARIA toolbar: one stop of the Tab key, arrows, Home and End move inside it. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const step = steps[event.key];
  const ends: Readonly<Record<string, number>> = { Home: 0, End: buttons.length - 1 };
  const to = step === undefined ? ends[event.key] : (at + step + buttons.length) % buttons.length;
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  for (const [index, button] of buttons.entries()) button.tabIndex = index === to ? 0 : -1;
  buttons[to]?.focus();
}
