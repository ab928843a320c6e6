import { signal } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { failure, success } from '../../../lib/outcome/result.ts';
import { excerptDesk } from '../../../lib/page/excerpt-desk.ts';
import type { ExcerptEditing } from '../../../lib/page/excerpt-editing.ts';
import type { PageExcerpts } from '../../../lib/page/excerpts.ts';
import type { SelectedText } from '../../../lib/page/selected-text.ts';
import type { PlacedExcerpt, Session } from '../../../lib/page/session.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';

const selected: SelectedText = {
  span: { start: 0, end: 4 },
  places: [],
  printed: '接诉即办',
  isBackward: false,
};

/** A desk over excerpts that are stored as soon as they are saved, and whatever else a test has happen. */
function stageDesk() {
  const collapseToEnd = vi.fn();
  const session = {
    document: { getSelection: () => ({ collapseToEnd }) },
    excerpts: signal<readonly PlacedExcerpt[]>([]),
  } as unknown as Session;
  const lay = (...excerpts: readonly Excerpt[]) => {
    session.excerpts.value = excerpts.map((excerpt) => ({ excerpt }) as PlacedExcerpt);
  };
  const excerpts = {
    make: vi.fn(async () => success(excerptOf())),
    save: vi.fn<PageExcerpts['save']>(async (_, mark) => {
      lay(excerptOf({ mark }));
      return success(excerptOf({ mark }));
    }),
    change: vi.fn<PageExcerpts['change']>(async () => success(null)),
    remove: vi.fn<PageExcerpts['remove']>(async () => success(null)),
    undo: vi.fn<PageExcerpts['undo']>(async () => success(null)),
    redo: vi.fn<PageExcerpts['redo']>(async () => null),
  };
  const editing = { open: vi.fn(async () => {}), save: vi.fn(async () => failure('diskFull')) };
  const ports = { lastMark: signal('blue' as const), rememberMark: vi.fn(), copy: vi.fn(async () => true) };
  const desk = excerptDesk(
    session,
    excerpts as unknown as PageExcerpts,
    editing as unknown as ExcerptEditing,
    ports,
  );
  return { desk, excerpts, editing, ports, lay, collapseToEnd };
}

describe('the desk', () => {
  it('makes an excerpt of a selection with the mark that is pressed, and goes on with that excerpt', async () => {
    const { desk, excerpts, ports, collapseToEnd } = stageDesk();
    desk.select(selected);
    await desk.mark('green');
    expect(excerpts.save).toHaveBeenCalledExactlyOnceWith(selected, 'green');
    expect(excerpts.change).not.toHaveBeenCalled();
    expect(desk.subject.value).toMatchObject({ kind: 'excerpt', id: excerptOf().id });
    expect(desk.said.value).toEqual({ key: 'excerptSaved', action: 'undo' });
    expect(ports.rememberMark).toHaveBeenCalledExactlyOnceWith('green');
    expect(collapseToEnd).toHaveBeenCalledOnce();
    await desk.mark('pink');
    expect(excerpts.change).toHaveBeenCalledExactlyOnceWith(excerptOf().id, { mark: 'pink' });
  });

  it('stays over the selection and says why where it could not be saved', async () => {
    const { desk, excerpts, editing } = stageDesk();
    excerpts.save.mockResolvedValue(failure('excerptPrivate'));
    desk.select(selected);
    for (const act of [() => desk.mark('amber'), () => desk.write('note')]) {
      await act();
      expect(desk.subject.value).toMatchObject({ kind: 'selection' });
      expect(desk.problem.value).toBe('excerptPrivate');
      expect(desk.said.value).toBeNull();
    }
    expect(editing.open).not.toHaveBeenCalled();
    desk.select(null);
    expect(desk.problem.value).toBeNull();
  });

  it('saves a selection once, however often it is pressed', async () => {
    const { desk, excerpts } = stageDesk();
    desk.select(selected);
    await Promise.all([desk.mark('amber'), desk.mark('amber')]);
    expect(excerpts.save).toHaveBeenCalledOnce();
  });

  it('saves a selection with the mark used last when it is written about', async () => {
    const { desk, excerpts, editing } = stageDesk();
    desk.select(selected);
    await desk.write('tags');
    expect(excerpts.save).toHaveBeenCalledExactlyOnceWith(selected, 'blue');
    expect(editing.open).toHaveBeenCalledExactlyOnceWith(excerptOf({ mark: 'blue' }), 'tags');
  });

  it('copies a selection without saving it', async () => {
    const { desk, excerpts, ports } = stageDesk();
    desk.select(selected);
    await desk.copy();
    expect(ports.copy).toHaveBeenCalledExactlyOnceWith(excerptOf());
    expect(excerpts.save).not.toHaveBeenCalled();
    ports.copy.mockResolvedValueOnce(false);
    await desk.copy();
    expect(desk.problem.value).toBe('copyFailed');
  });

  it('goes round the excerpts that overlap, and closes with the one that is deleted', async () => {
    const { desk, lay } = stageDesk();
    lay(excerptOf({ id: 'a' }), excerptOf({ id: 'b' }));
    desk.openExcerpts(['a', 'b']);
    desk.next();
    expect(desk.subject.value).toMatchObject({ id: 'b', among: ['a', 'b'] });
    desk.next();
    expect(desk.subject.value).toMatchObject({ id: 'a' });
    await desk.remove();
    expect(desk.subject.value).toBeNull();
    expect(desk.said.value).toEqual({ key: 'excerptRemoved', action: 'undo' });
  });

  it('says what was undone, and why something could not be; nothing where there is nothing to do', async () => {
    const { desk, excerpts } = stageDesk();
    await desk.undo();
    expect(desk.said.value).toEqual({ key: 'excerptUndone', action: 'redo' });
    await desk.redo();
    expect(desk.said.value).toEqual({ key: 'excerptUndone', action: 'redo' });
    excerpts.undo.mockResolvedValueOnce(failure('noAnswer'));
    await desk.undo();
    expect([desk.said.value, desk.problem.value]).toEqual([null, 'noAnswer']);
    desk.say(null);
    expect(desk.problem.value).toBeNull();
  });
});
