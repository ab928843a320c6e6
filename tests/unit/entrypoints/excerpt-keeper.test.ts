import { describe, expect, it, vi } from 'vitest';
import { excerptKeeper } from '../../../entrypoints/background/excerpts.ts';
import { heldLibrary } from '../../../entrypoints/own-pages/held-library.ts';
import { failure } from '../../../lib/outcome/result.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';
import { morning } from '../library/visits.ts';
import { fakeLibrary } from './fake-library.ts';

const excerpt = excerptOf();
const { canonicalUrl, url, title, publishedAt } = excerpt.source;
const at = { url, canonicalUrl, title, publishedAt };
const page = { tab: { id: 7, incognito: false } } as never;
const secret = { tab: { id: 8, incognito: true } } as never;

function background() {
  const fake = fakeLibrary(0);
  const tell = vi.fn(async () => {});
  const noted = vi.fn(async () => {});
  const open = vi.fn(async () => fake.library);
  return {
    fake,
    tell,
    noted,
    open,
    keeper: excerptKeeper({ held: heldLibrary(open), now: () => morning, tell, noted }),
  };
}

describe('excerpts in the background', () => {
  it('are stored, changed and put into the bin, and every open page is told', async () => {
    const { keeper, tell, noted, fake } = background();
    expect(await keeper['excerpt.put']({ ...at, excerpt }, page)).toBeNull();
    expect(noted).toHaveBeenCalledExactlyOnceWith(fake.library);
    expect(
      await keeper['excerpt.change']({ ...at, id: excerpt.id, fields: { note: '看看' } }, page),
    ).toBeNull();
    expect(await keeper['excerpts.of-page'](at)).toMatchObject([{ id: excerpt.id, note: '看看' }]);
    expect(await keeper['excerpt.remove']({ ...at, id: excerpt.id }, page)).toBeNull();
    expect(await keeper['excerpts.of-page'](at)).toEqual([]);
    expect(tell.mock.calls).toEqual([[[canonicalUrl]], [[canonicalUrl]], [[canonicalUrl]]]);
  });

  it('are never written for a private window, but shown in it', async () => {
    const { keeper, tell } = background();
    await keeper['excerpt.put']({ ...at, excerpt }, page);
    tell.mockClear();
    const refused = failure('excerptPrivate');
    expect(await keeper['excerpt.put']({ ...at, excerpt }, secret)).toEqual(refused);
    expect(await keeper['excerpt.change']({ ...at, id: excerpt.id, fields: {} }, secret)).toEqual(refused);
    expect(await keeper['excerpt.remove']({ ...at, id: excerpt.id }, secret)).toEqual(refused);
    expect(tell).not.toHaveBeenCalled();
    expect(await keeper['excerpts.of-page'](at)).toHaveLength(1);
  });

  it('of the same article at another address are given there, and may be changed there', async () => {
    const { keeper } = background();
    await keeper['excerpt.put']({ ...at, excerpt }, page);
    const elsewhere = { ...at, url: 'https://www.example.com/1', canonicalUrl: 'https://www.example.com/1' };
    expect(await keeper['excerpts.of-page'](elsewhere)).toEqual([excerpt]);
    const change = { ...elsewhere, id: excerpt.id, fields: { note: '两处都在' } };
    expect(await keeper['excerpt.change'](change, page)).toBeNull();
    expect(await keeper['excerpts.of-page'](at)).toMatchObject([{ note: '两处都在' }]);
  });

  it('of another article can’t be touched by a page', async () => {
    const { keeper } = background();
    await keeper['excerpt.put']({ ...at, excerpt }, page);
    const other = {
      url: 'https://www.bjdch.gov.cn/a/2.html',
      canonicalUrl: 'https://www.bjdch.gov.cn/a/2.html',
      title: '傍晚的工单',
      publishedAt,
    };
    const moved = { ...excerpt, source: { ...excerpt.source, ...other } };
    expect(await keeper['excerpt.put']({ ...other, excerpt: moved }, page)).toEqual(failure('badRequest'));
    const change = { ...other, id: excerpt.id, fields: { note: '不是我的' } };
    expect(await keeper['excerpt.change'](change, page)).toEqual(failure('excerptGone'));
    expect(await keeper['excerpt.remove']({ ...other, id: excerpt.id }, page)).toEqual(
      failure('excerptGone'),
    );
    expect(await keeper['excerpts.of-page'](at)).toEqual([excerpt]);
  });

  it('say why they could not be stored or read', async () => {
    const { keeper, fake, open } = background();
    fake.broken = true;
    expect(await keeper['excerpt.put']({ ...at, excerpt }, page)).toEqual(failure('settingsNotSaved'));
    open.mockRejectedValue(new Error('The database is gone.'));
    const { keeper: other } = {
      keeper: excerptKeeper({
        held: heldLibrary(open),
        now: () => morning,
        tell: async () => {},
        noted: async () => {},
      }),
    };
    expect(await other['excerpts.of-page'](at)).toEqual(failure('libraryUnavailable'));
    expect(await other['excerpt.put']({ ...at, excerpt }, page)).toEqual(failure('libraryUnavailable'));
    expect(open.mock.calls.length).toBeGreaterThan(3);
  });

  it('suggest the tags that are used, the most frequent first', async () => {
    const { keeper } = background();
    const tagged = (id: string, ...tags: readonly string[]) => ({ ...excerpt, id, tags });
    for (const one of [tagged('a', '停车'), tagged('b', '长凳', '停车')])
      await keeper['excerpt.put']({ ...at, excerpt: one }, page);
    expect(await keeper['tags.suggest']()).toEqual(['停车', '长凳']);
  });
});
