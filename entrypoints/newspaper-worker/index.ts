import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Issue } from '../../lib/newspaper/issue.ts';
import { outlineOf } from '../../lib/newspaper/issue-outline.ts';
import { failure } from '../../lib/outcome/result.ts';
import { createGlossaryReader, type OwnShare } from '../own-pages/glossary-reader.ts';
import { heldLibrary } from '../own-pages/held-library.ts';
import { contentAddress } from './content-address.ts';
import { type IssueServer, serveIssue } from './issue-server.ts';
import { type OpenedSource, openSource } from './open-source.ts';
import type { FromWorker, Questions, Source, ToWorker } from './protocol.ts';

/**
 * Opens, reads and draws one issue, so that the page never waits for any of it. It lives as long as the issue is
 * shown: to end it in the midst of anything, or to free what it holds, terminate it.
 */
export default defineUnlistedScript(() => {
  let opened: OpenedSource | null = null;
  let server: IssueServer | null = null;
  const drawing = { page: new AbortController(), thumbnail: new AbortController() };

  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'glossary') take(data.share);
    else if (data.kind === 'open') void open(data.source, data.password);
    else if (data.kind === 'ask') void answer(data);
  });

  async function open(source: Source, password: string | null): Promise<void> {
    try {
      const result = await openSource(source, password);
      if (!result.ok) return say({ kind: 'failed', failure: result.failure });
      opened = result.value;
      const { kind } = result.value;
      const address = source.address || (await contentAddress(source.data));
      const tell = (issue: Issue, complete: boolean): void => {
        server = serveIssue(issue, address, glossary);
        say({ kind: 'issue', issue: { outline: outlineOf(issue), kind, address, complete } });
      };
      const onPage = (read: number, pages: number): void => say({ kind: 'progress', read, pages });
      const read = await result.value.read({ onPage, onIssue: tell });
      if (!read.ok) say({ kind: 'failed', failure: read.failure });
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      say({ kind: 'failed', failure: failure('readerFailed').failure });
    }
  }

  async function answer({ id, name, ask }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
    const given = await find(name, ask).catch((error: unknown) => {
      console.error('[Dongcheng Gloss]', error);
      return null;
    });
    say({ kind: 'answer', id, answer: given }, given instanceof ImageBitmap ? [given] : []);
  }

  function find(name: keyof Questions, ask: Questions[keyof Questions]['ask']) {
    if (name === 'article' && 'id' in ask) return server?.article(ask.id) ?? Promise.resolve(null);
    if (name === 'marks' && 'page' in ask) return server?.marks(ask.page) ?? Promise.resolve([]);
    return 'scale' in ask ? draw(ask) : Promise.resolve(null);
  }

  async function draw({ page, scale, use }: Questions['picture']['ask']): Promise<ImageBitmap | null> {
    drawing[use].abort();
    drawing[use] = new AbortController();
    return opened?.draw(page, scale, drawing[use].signal) ?? null;
  }
});

function say(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

/** What the page has told of the reader's own glossaries; it tells it before anything is opened. */
let tell: (share: OwnShare) => void = () => {};
let share = new Promise<OwnShare>((resolve) => {
  tell = resolve;
});

function take(next: OwnShare): void {
  tell(next);
  share = Promise.resolve(next);
  // Terms are wanted as soon as there's an article.
  void glossary.ownTerms().catch(() => null);
}

const library = heldLibrary(async () => {
  const { openLibrary } = await import('../../lib/library/open-library.ts');
  return openLibrary({ now: Date.now });
});

const glossary = createGlossaryReader({
  readJson: async (id) => (await fetch(`/glossary/${id}.json`)).json(),
  share: () => share,
  packs: async () => (await library.get()).packs,
});
