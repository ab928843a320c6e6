import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heldLibrary } from '../../../entrypoints/own-pages/held-library.ts';
import type { KeptVisit, Library, Visit } from '../../../lib/library/library.ts';
import type { Visited } from '../../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { sampleArticle, sampleDetection } from '../article/sample-article.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
const { visitKeeper } = await import('../../../entrypoints/background/keep-visit.ts');
const { writeSettings } = await import('../../../lib/settings/write-settings.ts');
const { readSentinel } = await import('../../../lib/store/sentinel.ts');

const article = sampleArticle();
const visited: Visited = {
  visitId: '1-2-3-4',
  url: article.canonicalUrl,
  article,
  detection: sampleDetection,
};
const page = { tab: { id: 7, incognito: false } } as never;

/** A background whose library gives these outcomes in turn. */
function background(...outcomes: Result<KeptVisit>[]) {
  const keepVisit = vi.fn<(visit: Visit) => Promise<Result<KeptVisit>>>(
    async () => outcomes.shift() ?? success({ no: 1, outcome: 'new' }),
  );
  const library = {
    durable: true,
    keepVisit,
    byUrl: async () => null,
    latest: async () => [],
    mark: async () => ({ id: 'a', articles: 1 }),
  };
  const open = vi.fn(async () => library as unknown as Library);
  return { keep: visitKeeper(heldLibrary(open), () => 123), keepVisit, open, library };
}

beforeEach(() => storage.clear());

describe('a visit in the background', () => {
  it('is stored with the time of reading, then answered', async () => {
    const { keep, keepVisit } = background(success({ no: 7, outcome: 'new' }));
    expect(await keep(visited, page)).toEqual({ state: 'kept', no: 7, outcome: 'new', durable: true });
    expect(keepVisit).toHaveBeenCalledExactlyOnceWith({ ...visited, readAt: 123 });
    expect(await readSentinel()).toMatchObject({ id: 'a', articles: 1, problem: null });
  });

  it('is never stored when it was read in a private window', async () => {
    const { keep, open } = background();
    expect(await keep(visited, { tab: { id: 7, incognito: true } } as never)).toEqual({ state: 'private' });
    expect(open).not.toHaveBeenCalled();
  });

  it('is not stored where the reader keeps nothing', async () => {
    const { keep, open } = background();
    await writeSettings({ unkeptHosts: ['www.bjdch.gov.cn'] });
    expect(await keep(visited, page)).toEqual({ state: 'off' });
    await writeSettings({ unkeptHosts: [], keep: false });
    expect(await keep(visited, page)).toEqual({ state: 'off' });
    expect(open).not.toHaveBeenCalled();
    await writeSettings({ keep: true });
    expect(await keep(visited, page)).toMatchObject({ state: 'kept' });
  });

  it('is refused with a sentence of its own when it is too long', async () => {
    const { keep, open } = background();
    const blocks = [{ kind: 'paragraph', text: '长'.repeat(2_000_001) }] as const;
    const answer = await keep({ ...visited, article: { ...article, blocks } }, page);
    expect(answer).toMatchObject({ ok: false, failure: { key: 'articleTooLong' } });
    expect(open).not.toHaveBeenCalled();
  });

  it('fails as the library does, and leaves word for the other pages', async () => {
    const { keep, open } = background(failure('diskFull'));
    expect(await keep(visited, page)).toMatchObject({ ok: false, failure: { key: 'diskFull' } });
    expect(open).toHaveBeenCalledTimes(1);
    expect(await readSentinel()).toMatchObject({ problem: 'diskFull' });
  });

  it('opens the library anew where the browser has closed it', async () => {
    const { keep, open } = background(failure('libraryUnavailable'));
    expect(await keep(visited, page)).toMatchObject({ state: 'kept', outcome: 'new' });
    expect(open).toHaveBeenCalledTimes(2);
    await keep(visited, page);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('says where it is kept in memory only', async () => {
    const { keep, library } = background();
    library.durable = false;
    expect(await keep(visited, page)).toMatchObject({ state: 'kept', durable: false });
    expect(await readSentinel()).toBeNull();
  });
});
