import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import type { KeptState, Visited, VisitReply } from '../../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { keepArticle, type ReadAt } from '../../../lib/page/keep-article.ts';
import { sampleArticle, sampleDetection } from '../article/sample-article.ts';

type Visit = Omit<Visited, 'visitId'>;

const kept = (outcome: 'new' | 'unchanged' | 'grown' | 'changed' = 'new', no = 1): Result<VisitReply> =>
  success({ state: 'kept', no, outcome, durable: true });
const noAnswer: Result<VisitReply> = failure('noAnswer');

/** A page that has read this article, and a background that gives these answers in turn, the last for ever. */
function open(article: Article | null, answers: Result<VisitReply>[], visibility = 'visible') {
  const document = Object.assign(new EventTarget(), {
    visibilityState: visibility,
    defaultView: Object.assign(new EventTarget(), {
      setTimeout: (run: () => void, delay: number) => setTimeout(run, delay),
      clearTimeout: (timer: number) => clearTimeout(timer),
    }),
  });
  const readAt = (next: Article | null): ReadAt => ({
    url: 'https://www.bjdch.gov.cn/a.html',
    detection: next ? sampleDetection : { ...sampleDetection, type: 'list' },
    article: next,
  });
  const newest = signal(readAt(article));
  const settings = signal({});
  const keep = vi.fn<(visit: Visit) => Promise<Result<VisitReply>>>(
    async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? noAnswer,
  );
  const life = new AbortController();
  const state = keepArticle(document as never, newest, settings, keep, life.signal);
  return {
    keep,
    choose: () => {
      settings.value = {};
    },
    state: (): KeptState | null => state.value,
    sent: () => keep.mock.calls.map(([visit]) => visit.article.blocks.map(({ text }) => text).join('')),
    read: (next: Article | null) => {
      newest.value = readAt(next);
    },
    show: (visibilityState: string) => {
      document.visibilityState = visibilityState;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    close: () => life.abort(),
  };
}

const saying = (text: string, over: Partial<Article> = {}): Article =>
  sampleArticle({ blocks: [{ kind: 'paragraph', text }], ...over });
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('keeping the article of a page', () => {
  it('sends it once, and says what became of it', async () => {
    const page = open(saying('一'), [kept('new', 7)]);
    expect(page.state()).toEqual({ state: 'pending' });
    await later(60_000);
    expect(page.sent()).toEqual(['一']);
    expect(page.state()).toEqual({ state: 'kept', no: 7, outcome: 'new', durable: true });
  });

  it('never sends a page that is no article', async () => {
    const page = open(null, [kept()]);
    page.show('hidden');
    await later(60_000);
    expect(page.keep).not.toHaveBeenCalled();
    expect(page.state()).toBeNull();
  });

  it('sends a text that changes again once it has come to rest, not while it is being written', async () => {
    const page = open(saying('一'), [kept('new'), kept('grown')]);
    await later(1_000);
    for (const text of ['一二', '一二三', '一二三四']) {
      page.read(saying(text));
      await later(1_000);
    }
    expect(page.sent()).toEqual(['一']);
    await later(1_000);
    expect(page.sent()).toEqual(['一', '一二三四']);
    // It grew, but it is still an article that was not there before.
    expect(page.state()).toMatchObject({ state: 'kept', outcome: 'new' });
  });

  it('sends nothing when the page was read again and says the same', async () => {
    const page = open(saying('一'), [kept()]);
    await later(1_000);
    page.read(saying('一'));
    page.show('hidden');
    await later(60_000);
    expect(page.keep).toHaveBeenCalledTimes(1);
  });

  it('sends what is waiting at once when the page is left', async () => {
    const page = open(saying('一'), [kept()]);
    page.show('hidden');
    expect(page.sent()).toEqual(['一']);
    page.show('visible');
    await later(1_000);
    page.read(saying('一二'));
    page.show('hidden');
    expect(page.sent()).toEqual(['一', '一二']);
  });

  it('waits until the page has been on the screen', async () => {
    const page = open(saying('一'), [kept()], 'hidden');
    await later(60_000);
    expect(page.keep).not.toHaveBeenCalled();
    page.show('visible');
    await later(1_000);
    expect(page.keep).toHaveBeenCalledTimes(1);
  });

  it('sends what changed while an answer was awaited', async () => {
    let answer: (result: Result<VisitReply>) => void = () => {};
    const page = open(saying('一'), [kept('grown')]);
    page.keep.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await later(1_000);
    page.read(saying('一二'));
    await later(10_000);
    expect(page.sent()).toEqual(['一']);
    answer(kept());
    await later(10_000);
    expect(page.sent()).toEqual(['一', '一二']);
  });
});

describe('where nobody answers', () => {
  it('asks again, later each time, until somebody does', async () => {
    const page = open(saying('一'), [noAnswer, noAnswer, noAnswer, kept('unchanged')]);
    await later(1_000);
    expect(page.state()).toEqual({ state: 'pending' });
    await later(20_000);
    expect(page.keep).toHaveBeenCalledTimes(4);
    expect(page.state()).toMatchObject({ state: 'kept', outcome: 'unchanged' });
  });

  it('gives up after some times, says so, and tries again when the reader comes back', async () => {
    const page = open(saying('一'), [noAnswer]);
    await later(600_000);
    expect(page.keep).toHaveBeenCalledTimes(5);
    expect(page.state()).toEqual({ state: 'failed', problem: 'noAnswer' });
    page.keep.mockResolvedValue(kept());
    page.show('visible');
    await later(1_000);
    expect(page.state()).toMatchObject({ state: 'kept' });
  });

  it('does not insist where asking again cannot help', async () => {
    const page = open(saying('一'), [failure('diskFull')]);
    await later(600_000);
    expect(page.keep).toHaveBeenCalledTimes(1);
    expect(page.state()).toEqual({ state: 'failed', problem: 'diskFull' });
  });
});

describe('what the reader wants', () => {
  it('asks again when the settings have changed, not before', async () => {
    const page = open(saying('一'), [success({ state: 'off' }), kept()]);
    await later(60_000);
    page.show('hidden');
    page.show('visible');
    await later(60_000);
    expect(page.state()).toEqual({ state: 'off' });
    expect(page.keep).toHaveBeenCalledTimes(1);
    page.choose();
    await later(60_000);
    expect(page.state()).toMatchObject({ state: 'kept', outcome: 'new' });
  });

  it('remembers that an article is kept when switched off afterwards', async () => {
    const page = open(saying('一'), [kept('new', 3), success({ state: 'off' })]);
    await later(1_000);
    page.choose();
    await later(60_000);
    expect(page.keep).toHaveBeenCalledTimes(2);
    expect(page.state()).toMatchObject({ state: 'kept', no: 3 });
  });

  it('says that a text has changed, and still says so when it grows on', async () => {
    const page = open(saying('一'), [kept('unchanged'), kept('changed'), kept('grown')]);
    await later(1_000);
    for (const text of ['二', '二三']) {
      page.read(saying(text));
      await later(10_000);
      expect(page.state()).toMatchObject({ state: 'kept', outcome: 'changed' });
    }
  });

  it('takes another article at another address for another one', async () => {
    const page = open(saying('一'), [kept('changed', 1), kept('new', 2)]);
    await later(1_000);
    page.read(saying('甲', { canonicalUrl: 'https://www.bjdch.gov.cn/b.html' }));
    expect(page.state()).toEqual({ state: 'pending' });
    await later(1_000);
    expect(page.state()).toMatchObject({ no: 2, outcome: 'new' });
    page.read(null);
    expect(page.state()).toBeNull();
  });

  it('ends with its page', async () => {
    const page = open(saying('一'), [kept()]);
    page.close();
    await later(60_000);
    expect(page.keep).not.toHaveBeenCalled();
  });
});
