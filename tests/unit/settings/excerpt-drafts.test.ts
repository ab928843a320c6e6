import { beforeEach, describe, expect, it } from 'vitest';
import { installStorage } from './fake-storage.ts';

const storage = installStorage();
const { keepDraft, readDrafts } = await import('../../../lib/settings/excerpt-drafts.ts');
const { readLastMark, writeLastMark } = await import('../../../lib/settings/last-mark.ts');

const url = 'https://www.bjdch.gov.cn/a/1.html';
const draft = { note: '没写完', tags: ['长凳'] };

beforeEach(() => storage.clear());

describe('drafts of excerpts', () => {
  it('are kept each by itself and dropped by themselves', async () => {
    await keepDraft(url, 'one', draft);
    await keepDraft(url, 'two', { ...draft, note: '另一条' });
    await keepDraft(url, 'one', null);
    const drafts = await readDrafts(url, ['one', 'two', 'three']);
    expect([...drafts]).toEqual([['two', { ...draft, note: '另一条' }]]);
    expect((await readDrafts('https://www.bjdch.gov.cn/a/2.html', ['two'])).size).toBe(0);
  });

  it.each([null, 3, {}, { note: 1, tags: [] }, { note: 'x' }])('take %j for none', async (stored) => {
    await keepDraft(url, 'one', stored as never);
    expect((await readDrafts(url, ['one'])).size).toBe(0);
  });
});

describe('the mark used last', () => {
  it('is amber at first, and what was used then', async () => {
    expect(await readLastMark()).toBe('amber');
    await writeLastMark('pink');
    expect(await readLastMark()).toBe('pink');
  });
});
