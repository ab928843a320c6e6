import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, Source, ToWorker } from '../../../entrypoints/newspaper-worker/protocol.ts';
import { createOpeningStore } from '../../../entrypoints/reader/opening-store.ts';
import type { OpenedIssue } from '../../../lib/newspaper/opened-issue.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';

const address = 'https://paper.example.cn/%E6%8A%A5.pdf';
const fetched: Source = { data: new Blob(['x']), type: 'application/pdf', address };
const issue: OpenedIssue = {
  outline: { paper: null, publishedAt: null, pages: [], articles: [], unassigned: [] },
  kind: 'pdf',
  address,
  complete: true,
};

/** A worker that says what the test says. */
class FakeWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let end: AbortController;
let workers: FakeWorker[];
beforeEach(() => {
  end = new AbortController();
  workers = [];
});
afterEach(() => end.abort());

function open(may = true, answer: () => Promise<Result<Source>> = async () => success(fetched)) {
  const askToFetch = vi.fn(async () => true);
  const store = createOpeningStore(
    {
      newWorker: () => {
        const worker = new FakeWorker();
        workers.push(worker);
        return worker as unknown as Worker;
      },
      fetch: async (_, onBytes) => {
        onBytes(10, 100);
        return answer();
      },
      mayFetch: async () => may,
      askToFetch,
    },
    end.signal,
  );
  return { store, askToFetch, kind: () => store.state.value.kind };
}

describe('opening an issue', () => {
  it('goes from the address to its pages, one worker for one issue', async () => {
    const { store, kind } = open();
    store.openAddress(address);
    await vi.waitFor(() => expect(kind()).toBe('opening'));
    expect(store.state.value).toMatchObject({ name: '报.pdf' });
    const [worker] = workers;
    expect(worker?.heard).toEqual([{ kind: 'open', source: fetched, password: null }]);
    worker?.say({ kind: 'progress', read: 1, pages: 4 });
    expect(store.state.value).toMatchObject({ progress: { read: 1, pages: 4 } });
    worker?.say({ kind: 'issue', issue });
    expect(store.state.value).toMatchObject({ kind: 'reading', issue, progress: null });
    store.openText('一段文字', '粘贴');
    expect(worker?.ended).toBe(true);
    expect(workers).toHaveLength(2);
    store.close();
    expect(workers[1]?.ended).toBe(true);
    expect(kind()).toBe('start');
  });

  it('asks for a site that is closed, and goes on when it is given', async () => {
    const { store, kind, askToFetch } = open(false);
    store.openAddress(address);
    await vi.waitFor(() => expect(kind()).toBe('closed-site'));
    askToFetch.mockResolvedValueOnce(false);
    await store.askForSite();
    expect(store.state.value).toMatchObject({ kind: 'closed-site', denied: true });
    await store.askForSite();
    expect(kind()).toBe('opening');
  });

  it('asks for a password until it is right', () => {
    const { store } = open();
    store.openFile(new File(['%PDF-'], 'locked.pdf'));
    const [worker] = workers;
    worker?.say({ kind: 'failed', failure: failure('pdfPassword').failure });
    expect(store.state.value).toEqual({ kind: 'locked', name: 'locked.pdf', wrong: false });
    store.unlock('a');
    worker?.say({ kind: 'failed', failure: failure('pdfWrongPassword').failure });
    expect(store.state.value).toMatchObject({ kind: 'locked', wrong: true });
    store.unlock('b');
    worker?.say({ kind: 'issue', issue });
    expect(store.state.value.kind).toBe('reading');
    expect(worker?.heard.map((said) => said.kind === 'open' && said.password)).toEqual([null, 'a', 'b']);
  });

  it('says why nothing is open, and ends the worker', async () => {
    const { store, kind } = open(true, async () => failure('readerGone', '404'));
    store.openAddress(address);
    await vi.waitFor(() => expect(kind()).toBe('start'));
    expect(store.state.value).toMatchObject({ problem: { key: 'readerGone', values: ['404'] } });
    store.openFile(new File(['x'], 'a.pdf'));
    workers[0]?.say({ kind: 'failed', failure: failure('pdfBroken').failure });
    expect(store.state.value).toMatchObject({ kind: 'start', problem: { key: 'pdfBroken' } });
    expect(workers[0]?.ended).toBe(true);
    store.openAddress('javascript:alert(1)');
    expect(store.state.value).toMatchObject({ problem: { key: 'readerBadAddress' } });
  });

  it('hears nothing more of what was cancelled', async () => {
    let answer: (source: Result<Source>) => void = () => {};
    const waiting = new Promise<Result<Source>>((resolve) => {
      answer = resolve;
    });
    const { store, kind } = open(true, () => waiting);
    store.openAddress(address);
    await vi.waitFor(() => expect(store.state.value).toMatchObject({ received: 10, total: 100 }));
    store.close();
    answer(success(fetched));
    await waiting;
    await Promise.resolve();
    expect(kind()).toBe('start');
  });

  it('answers questions with null once the issue is closed', async () => {
    const { store } = open();
    store.openText('一段文字', '粘贴');
    const asked = store.ask('article', { id: '1' });
    store.close();
    expect(await asked).toBeNull();
    expect(await store.ask('marks', { page: 0 })).toBeNull();
  });
});
