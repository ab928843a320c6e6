import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library, RematchStep } from '../../../lib/library/library.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { ownTerm } from '../glossary/own-terms-sample.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
const { libraryRematcher } = await import('../../../entrypoints/background/rematch-library.ts');
const { moveWanted } = await import('../../../entrypoints/background/move-wanted.ts');
const { addOwnTerm, changeOwnTerms, readOwnTerms } = await import('../../../lib/settings/keep-own-terms.ts');
const { readRematchProgress } = await import('../../../lib/settings/rematch-progress.ts');
const { readTermNotes } = await import('../../../lib/settings/keep-term-notes.ts');

beforeEach(() => storage.clear());

/** A library of 500 articles that looks at 200 in a step; `fails` says at which number a step fails. */
function steps(fails: number | null = null, edition = 'first') {
  const asked: number[] = [];
  const rematch = async (from: number): Promise<Result<RematchStep>> => {
    asked.push(from);
    if (from === fails) return failure('libraryUnavailable');
    const done = Math.min(500, from + 200);
    return success({ next: done < 500 ? done : null, done, total: 500 });
  };
  return { asked, start: libraryRematcher(async () => ({ rematch }) as unknown as Library, edition) };
}

describe('the library', () => {
  it('is looked through after a change of the reader’s own, and not twice for the same', async () => {
    const { asked, start } = steps();
    await addOwnTerm(ownTerm('茶馆'));
    await start();
    expect(asked).toEqual([0, 200, 400]);
    expect(await readRematchProgress()).toMatchObject({ next: null, done: 500, total: 500 });
    await start();
    await changeOwnTerms(() => ({ adjustments: [] }));
    await start();
    expect(asked).toHaveLength(3);
    await changeOwnTerms(() => ({ terms: [] }));
    await start();
    expect(asked).toEqual([0, 200, 400, 0, 200, 400]);
  });

  it('is looked through once by the first version, and by each that finds other terms', async () => {
    const first = steps();
    await first.start();
    await steps().start();
    expect(first.asked).toEqual([0, 200, 400]);
    await changeOwnTerms(() => ({ terms: [ownTerm('茶馆')] }));
    await first.start();
    const before = await readOwnTerms();
    const second = steps(null, 'second');
    await second.start();
    expect(second.asked).toEqual([0, 200, 400]);
    expect(await readOwnTerms()).toEqual(before);
    const again = steps(null, 'second');
    await again.start();
    expect(again.asked).toEqual([]);
  });

  it('begins again with the new version where the old one was stopped in the middle', async () => {
    await steps(200).start();
    const updated = steps(null, 'second');
    await updated.start();
    expect(updated.asked).toEqual([0, 200, 400]);
  });

  it('goes on where the last worker was stopped', async () => {
    await addOwnTerm(ownTerm('茶馆'));
    await steps(200).start();
    const later = steps();
    await later.start();
    expect(later.asked).toEqual([200, 400]);
  });

  it('begins again where terms change meanwhile', async () => {
    await addOwnTerm(ownTerm('茶馆'));
    const { asked, start } = steps();
    const running = start();
    await vi.waitFor(() => expect(asked).toContain(0));
    await addOwnTerm(ownTerm('夜校'));
    await Promise.all([start(), running]);
    expect(asked.filter((from) => from === 0)).toHaveLength(2);
    expect(asked.at(-1)).toBe(400);
  });
});

describe('expressions that were only wanted', () => {
  const wanted = (text: string, notedAt: number) => ({
    text,
    sentence: `有“${text}”。`,
    url: 'https://www.bjdch.gov.cn/t1.html',
    title: '标题',
    notedAt,
  });

  it('become terms with their sentences and dates, newest first, once', async () => {
    const notes = { ignored: ['净巷'], wanted: [wanted('早市', 86_400_000), wanted('夜校', 2)] };
    await storage.set({ termNotes: notes });
    await moveWanted();
    const { terms } = await readOwnTerms();
    expect(terms.map(({ label, createdAt }) => [label, createdAt])).toEqual([
      ['早市', 86_400_000],
      ['夜校', 2],
    ]);
    expect(terms[0]?.met).toEqual({
      sentence: '有“早市”。',
      url: 'https://www.bjdch.gov.cn/t1.html',
      title: '标题',
      publisher: '',
      day: '1970-01-02',
    });
    expect(await readTermNotes()).toEqual({ ignored: ['净巷'], wanted: [] });
    await storage.set({ termNotes: notes });
    await moveWanted();
    expect((await readOwnTerms()).terms).toEqual(terms);
  });

  it('stay where they are while the terms can’t be stored', async () => {
    await storage.set({ termNotes: { ignored: [], wanted: [wanted('早市', 1)] } });
    const { wanted: before } = await readTermNotes();
    const { locks } = navigator;
    const refused = vi.spyOn(locks, 'request').mockRejectedValueOnce(new Error('no lock'));
    await moveWanted();
    refused.mockRestore();
    expect((await readTermNotes()).wanted).toEqual(before);
    await moveWanted();
    expect((await readOwnTerms()).terms).toMatchObject([{ label: '早市' }]);
  });
});
