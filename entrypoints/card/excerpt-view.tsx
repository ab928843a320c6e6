import { ExcerptEditor } from '../../components/excerpt/excerpt-editor.tsx';
import { ExcerptToast } from '../../components/excerpt/excerpt-toast.tsx';
import { ExcerptToolbar } from '../../components/excerpt/excerpt-toolbar.tsx';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { type ExcerptDesk, excerptOf, type Said } from '../../lib/page/excerpt-desk.ts';
import type { ExcerptEditing } from '../../lib/page/excerpt-editing.ts';
import type { Session } from '../../lib/page/session.ts';

interface ExcerptViewProps {
  readonly session: Session;
  readonly desk: ExcerptDesk;
  readonly editing: ExcerptEditing;
  readonly suggestions: readonly string[];
  /** The toolbar's or editor's element while there is one. */
  readonly frame: (element: HTMLElement | null) => void;
  readonly onHold: (isHeld: boolean) => void;
  readonly onHover: (isOver: boolean) => void;
  /** Opens the excerpt whose draft was left behind. */
  readonly onOpenDraft: () => void;
}

/** Toolbar or editor, and what came of the last action. */
export function ExcerptView(props: ExcerptViewProps) {
  const { desk, editing, onHold, onOpenDraft } = props;
  const said = desk.said.value;
  // What failed is said where it was asked for, or here where that is gone (undoing).
  const isApart = desk.subject.value === null && editing.current.value === null;
  const failed = isApart ? desk.problem.value : null;
  const notice = said ? message(said.key) : failed ? problemMessage(failed) : '';
  return (
    <>
      {editing.current.value ? <Editor {...props} /> : <Toolbar {...props} />}
      <ExcerptToast
        notice={notice}
        action={said?.action ? actionOf(said.action, desk, onOpenDraft) : null}
        onDismiss={() => desk.say(null)}
        onHold={onHold}
      />
    </>
  );
}

function actionOf(action: NonNullable<Said['action']>, desk: ExcerptDesk, onOpenDraft: () => void) {
  const actions: Readonly<Record<typeof action, readonly [MessageKey, () => void]>> = {
    undo: ['undo', () => void desk.undo()],
    redo: ['redo', () => void desk.redo()],
    draft: ['excerptDraftOpen', onOpenDraft],
  };
  const [key, run] = actions[action];
  return { label: message(key), run };
}

function Toolbar({ session, desk, frame, onHover }: ExcerptViewProps) {
  const subject = desk.subject.value;
  const problem = desk.problem.value;
  if (!subject) return null;
  const excerpt = subject.kind === 'excerpt' ? excerptOf(session, subject.id) : undefined;
  if (subject.kind === 'excerpt' && !excerpt) return null;
  const among = subject.kind === 'excerpt' ? subject.among : [];
  return (
    <ExcerptToolbar
      frame={frame}
      current={excerpt?.mark ?? null}
      hasNote={Boolean(excerpt?.note)}
      tags={excerpt?.tags.length ?? 0}
      position={{ number: among.indexOf(excerpt?.id ?? '') + 1, count: among.length }}
      problem={problem ? problemMessage(problem) : ''}
      onMark={desk.mark}
      onNote={() => desk.write('note')}
      onTags={() => desk.write('tags')}
      onCopy={desk.copy}
      onRemove={excerpt ? desk.remove : null}
      onNext={desk.next}
      onHover={onHover}
    />
  );
}

function Editor({ editing, desk, suggestions, frame }: ExcerptViewProps) {
  const edited = editing.current.value;
  if (!edited) return null;
  const { excerpt, draft, isRestored, problem } = edited;
  return (
    <ExcerptEditor
      key={excerpt.id}
      frame={frame}
      quote={excerpt.printed}
      note={draft.note}
      tags={draft.tags}
      suggestions={suggestions}
      isRestored={isRestored}
      problem={problem ? problemMessage(problem) : ''}
      onChange={editing.type}
      onDiscard={editing.discard}
      onSave={desk.saveWritten}
      onClose={editing.close}
    />
  );
}
