import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  noTermNotes,
  parseTermNotes,
  type WantedTerm,
  withIgnored,
} from '../../../lib/settings/term-notes.ts';
import { installStorage } from './fake-storage.ts';

const storage = installStorage();
const { changeTermNotes, readTermNotes, watchTermNotes } = await import(
  '../../../lib/settings/keep-term-notes.ts'
);

const wanted = (text: string, over: Partial<WantedTerm> = {}): WantedTerm => ({
  text,
  sentence: `有“${text}”。`,
  url: 'https://www.bjdch.gov.cn/t1.html',
  title: '标题',
  notedAt: 1,
  ...over,
});

beforeEach(() => storage.clear());

describe('parseTermNotes', () => {
  it.each([undefined, null, 3, 'x', [], {}])('makes no notes of %j', (stored) => {
    expect(parseTermNotes(stored)).toEqual(noTermNotes);
  });

  it('keeps what is well formed and drops the rest', () => {
    const stored = {
      ignored: ['净巷', 7, '“净 巷”', '', '长'.repeat(200)],
      wanted: [
        wanted('夜校'),
        wanted('夜 校'),
        wanted('早市', { url: 'javascript:alert(1)' }),
        null,
        { text: 3 },
      ],
    };
    expect(parseTermNotes(stored)).toEqual({ ignored: ['净巷'], wanted: [wanted('夜校')] });
  });

  it('changes nothing in what it returned, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (one, many) => {
        for (const stored of [one, { ignored: many, wanted: many }, { ignored: one, wanted: [one] }]) {
          const parsed = parseTermNotes(stored);
          expect(parseTermNotes(structuredClone(parsed))).toEqual(parsed);
        }
      }),
    );
  });
});

it('an expression is ignored and listed again', () => {
  const ignored = { ...noTermNotes, ...withIgnored(noTermNotes, '净巷', true) };
  expect(ignored.ignored).toEqual(['净巷']);
  expect(withIgnored(ignored, '净巷', false)).toEqual({ ignored: [] });
});

describe('stored notes', () => {
  it('are read as they were changed, by two panels at once too', async () => {
    await Promise.all([
      changeTermNotes((current) => withIgnored(current, '净巷', true)),
      changeTermNotes((current) => withIgnored(current, '早市', true)),
      changeTermNotes(() => ({ wanted: [wanted('夜校')] })),
    ]);
    expect(await readTermNotes()).toEqual({ ignored: ['净巷', '早市'], wanted: [wanted('夜校')] });
  });

  it('say when they could not be stored, and stay as they were', async () => {
    await changeTermNotes((current) => withIgnored(current, '净巷', true));
    storage.failNext();
    expect(await changeTermNotes((current) => withIgnored(current, '早市', true))).toMatchObject({
      ok: false,
      failure: { key: 'settingsNotSaved' },
    });
    expect((await readTermNotes()).ignored).toEqual(['净巷']);
    storage.failNext();
    expect(await readTermNotes()).toEqual(noTermNotes);
  });

  it('tell of changes until nobody listens any more', async () => {
    const end = new AbortController();
    const heard = vi.fn();
    watchTermNotes(heard, end.signal);
    await changeTermNotes((current) => withIgnored(current, '净巷', true));
    expect(heard).toHaveBeenCalledExactlyOnceWith({ ignored: ['净巷'], wanted: [] });
    end.abort();
    await changeTermNotes((current) => withIgnored(current, '早市', true));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
