import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { excerptEditing } from '../../../lib/page/excerpt-editing.ts';
import type { PageExcerpts } from '../../../lib/page/excerpts.ts';
import type { ExcerptDraft } from '../../../lib/settings/excerpt-drafts.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';

/** Somebody who writes about an excerpt, in a window that can be left. */
function stageWriter() {
  const drafts = new Map<string, ExcerptDraft>();
  const change = vi.fn<PageExcerpts['change']>(async () => success(null));
  const window = Object.assign(new EventTarget(), {
    document: new EventTarget(),
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  });
  const keep = vi.fn(async (id: string, draft: ExcerptDraft | null): Promise<Result<null>> => {
    if (draft) drafts.set(id, draft);
    else drafts.delete(id);
    return success(null);
  });
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const editing = excerptEditing(
    { change } as unknown as PageExcerpts,
    { read: async () => drafts, keep },
    window as unknown as Window,
    end.signal,
  );
  return { drafts, change, keep, window, editing };
}

const excerpt: Excerpt = excerptOf({ note: '早先写的', tags: ['停车'] });
const draft: ExcerptDraft = { note: '正在写', tags: ['停车', '长凳'] };

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

describe('writing about an excerpt', () => {
  it('begins with what is saved, and keeps what is typed once the reader pauses', async () => {
    const { editing, drafts } = stageWriter();
    await editing.open(excerpt, 'note');
    expect(editing.current.value).toMatchObject({
      draft: { note: '早先写的', tags: ['停车'] },
      isRestored: false,
    });
    editing.type({ ...draft, note: '正' });
    vi.advanceTimersByTime(399);
    editing.type(draft);
    vi.advanceTimersByTime(399);
    expect(drafts.size).toBe(0);
    vi.advanceTimersByTime(1);
    expect(drafts.get(excerpt.id)).toEqual(draft);
  });

  it.each(['pagehide', 'close'] as const)('keeps it at once on %s', async (how) => {
    const { editing, drafts, window } = stageWriter();
    await editing.open(excerpt, 'note');
    editing.type(draft);
    if (how === 'close') editing.close();
    else window.dispatchEvent(new Event('pagehide'));
    expect(drafts.get(excerpt.id)).toEqual(draft);
  });

  it('goes on from a draft that was left behind, or discards it', async () => {
    const { editing, drafts } = stageWriter();
    drafts.set(excerpt.id, draft);
    await editing.open(excerpt, 'note');
    expect(editing.current.value).toMatchObject({ draft, isRestored: true });
    editing.discard();
    expect(editing.current.value).toMatchObject({
      draft: { note: '早先写的', tags: ['停车'] },
      isRestored: false,
    });
    expect(drafts.size).toBe(0);
  });

  it('saves, drops the draft and closes', async () => {
    const { editing, drafts, change } = stageWriter();
    await editing.open(excerpt, 'tags');
    editing.type(draft);
    expect((await editing.save()).ok).toBe(true);
    expect(change).toHaveBeenCalledExactlyOnceWith(excerpt.id, draft);
    expect(drafts.size).toBe(0);
    expect(editing.current.value).toBeNull();
  });

  it('stays open with its draft kept where saving fails, and says why', async () => {
    const { editing, drafts, change } = stageWriter();
    change.mockResolvedValueOnce(failure('diskFull'));
    await editing.open(excerpt, 'note');
    editing.type(draft);
    expect((await editing.save()).ok).toBe(false);
    expect(editing.current.value).toMatchObject({ draft, problem: 'diskFull' });
    expect(drafts.get(excerpt.id)).toEqual(draft);
  });

  it('says where a draft could not be kept', async () => {
    const { editing, keep } = stageWriter();
    keep.mockResolvedValueOnce(failure('draftNotKept'));
    await editing.open(excerpt, 'note');
    editing.type(draft);
    await vi.advanceTimersByTimeAsync(400);
    expect(editing.current.value?.problem).toBe('draftNotKept');
  });
});
