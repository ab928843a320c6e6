import { describe, expect, it } from 'vitest';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { fakeLibrary } from './fake-library.ts';
import { installBrowser } from './fake-tabs.ts';

installBrowser();
const { excerptActions } = await import('../../../entrypoints/library/excerpt-actions.ts');
const { createNoticeStore } = await import('../../../entrypoints/library/notice-store.ts');

const [one, two] = [
  numberedExcerpt(1, { tags: ['议事'] }),
  numberedExcerpt(2, { canonicalUrl: 'https://www.example.org/b/7.html' }),
];
const ids = [one.id, two.id];
const later = two.createdAt + 1_000;

async function open() {
  const { library } = fakeLibrary(0);
  await library.excerpts.put([one, two]);
  const notices = createNoticeStore();
  const told: string[][] = [];
  const ports = { now: () => later, tellPages: (urls: readonly string[]) => told.push([...urls]) };
  const actions = excerptActions(library, notices, ports);
  const undo = async () => {
    notices.notice.value?.undo?.();
    await expect.poll(() => notices.notice.value?.text).toMatch(/^excUndone/);
  };
  return { library, actions, notices, told, undo, kept: () => library.excerpts.get(ids) };
}

describe('what is done to many excerpts', () => {
  it('is taken back in the fields that it changed and no others', async () => {
    const { library, actions, undo, kept } = await open();
    await actions.tag(ids, ' #街坊 ', true);
    expect((await kept()).map(({ tags }) => tags)).toEqual([['议事', '街坊'], ['街坊']]);
    await library.excerpts.change([{ id: one.id, fields: { note: '别处写的' } }], later + 5);
    await undo();
    expect((await kept()).map(({ tags, note }) => [tags, note])).toEqual([
      [['议事'], '别处写的'],
      [[], ''],
    ]);
  });

  it('is told to the pages of their articles, and so is taking it back', async () => {
    const { actions, told, undo } = await open();
    await actions.remove(ids);
    const urls = [one, two].map(({ source }) => source.canonicalUrl);
    expect(told).toEqual([urls]);
    await undo();
    expect(told).toEqual([urls, urls]);
  });

  it('does not give a tag twice, however it is written', async () => {
    const { library, actions, kept } = await open();
    await library.excerpts.change([{ id: two.id, fields: { tags: ['News'] } }], later);
    await actions.tag([two.id], 'news', true);
    expect((await kept())[1]?.tags).toEqual(['News']);
  });
});
