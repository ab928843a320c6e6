import { type ReadonlySignal, signal } from '@preact/signals';
import { isWebAddress } from '../../components/reader/reader-address.ts';
import type { ReaderState } from '../../components/reader/reader-state.ts';
import { failure, type Result } from '../../lib/outcome/result.ts';
import { MAX_BYTES } from '../../lib/pdf/open-pdf.ts';
import type { Source } from '../newspaper-worker/protocol.ts';
import type { OnBytes } from './fetch-source.ts';
import { type NewspaperReader, type ReadingListener, startReader } from './newspaper-reader.ts';

/** What opening needs from outside. */
export interface OpeningPorts {
  readonly newWorker: () => Worker;
  readonly fetch: (address: string, onBytes: OnBytes, signal: AbortSignal) => Promise<Result<Source>>;
  /** Whether we may fetch from an address's site. */
  readonly mayFetch: (address: string) => Promise<boolean>;
  /** Asks the reader for it; only straight from a click. */
  readonly askToFetch: (address: string) => Promise<boolean>;
}

export type OpeningStore = ReturnType<typeof createOpeningStore>;

/** Opens one issue at a time: the next ends the one before it and frees what it held. Ends with `end`. */
export function createOpeningStore(ports: OpeningPorts, end: AbortSignal) {
  const state = signal<ReaderState>({ kind: 'start', problem: null });
  let life = new AbortController();
  /** Started before there is anything to read: its script is large. */
  let spare: Worker | null = ports.newWorker();
  let reader: NewspaperReader | null = null;
  let source: Source | null = null;
  let name = '';
  end.addEventListener('abort', () => {
    life.abort();
    spare?.terminate();
  });

  function begin(next: ReaderState): AbortSignal {
    life.abort();
    life = new AbortController();
    reader = null;
    source = null;
    state.value = next;
    return life.signal;
  }

  function fail(key: string): void {
    begin({ kind: 'start', problem: failure(key).failure });
  }

  function listener(signal: AbortSignal): ReadingListener {
    return {
      onProgress: (read, pages) => {
        const { value: now } = state;
        const progress = { read, pages };
        if (now.kind === 'opening') state.value = { ...now, progress };
        else if (now.kind === 'reading' && !now.issue.complete) state.value = { ...now, progress };
      },
      onIssue: (issue) => {
        const { value: now } = state;
        const progress = 'progress' in now ? now.progress : null;
        state.value = { kind: 'reading', name, issue, progress: issue.complete ? null : progress };
      },
      onFailure: (problem) => {
        if (signal.aborted) return;
        if (problem.key === 'pdfPassword' || problem.key === 'pdfWrongPassword')
          state.value = { kind: 'locked', name, wrong: problem.key === 'pdfWrongPassword' };
        else begin({ kind: 'start', problem });
      },
    };
  }

  function read(opened: Source, called: string): void {
    const signal = begin({ kind: 'opening', name: called, progress: { read: 0, pages: null } });
    name = called;
    source = opened;
    reader = startReader(spare ?? ports.newWorker(), listener(signal), signal);
    spare = null;
    reader.open(opened, null);
  }

  async function fetchFrom(address: string): Promise<void> {
    const signal = begin({ kind: 'fetching', address, received: 0, total: null });
    const onBytes: OnBytes = (received, total) => {
      if (!signal.aborted) state.value = { kind: 'fetching', address, received, total };
    };
    const fetched = await ports.fetch(address, onBytes, signal).catch(() => null);
    if (signal.aborted || fetched === null) return;
    if (fetched.ok) read(fetched.value, nameOf(address));
    else begin({ kind: 'start', problem: fetched.failure });
  }

  async function openAddress(address: string): Promise<void> {
    if (!isWebAddress(address)) return fail('readerBadAddress');
    const signal = begin({ kind: 'fetching', address, received: 0, total: null });
    const may = await ports.mayFetch(address);
    if (signal.aborted) return;
    if (may) await fetchFrom(address);
    else begin({ kind: 'closed-site', address, denied: false });
  }

  return {
    state: state as ReadonlySignal<ReaderState>,
    openAddress: (address: string) => void openAddress(address),
    /** Asks for the site that was found closed, and goes on if it's given. */
    askForSite: async (): Promise<void> => {
      const { value: now } = state;
      if (now.kind !== 'closed-site') return;
      if (await ports.askToFetch(now.address)) await fetchFrom(now.address);
      else state.value = { ...now, denied: true };
    },
    openFile: (file: File) => {
      if (file.size > MAX_BYTES) return fail('pdfTooLarge');
      const type = file.type || (/\.pdf$/i.test(file.name) ? 'application/pdf' : '');
      read({ data: file, type, address: '' }, file.name);
    },
    openText: (text: string, called: string) => {
      if (text.trim() === '') return fail('readerNoText');
      read({ data: new Blob([text]), type: 'text/plain', address: '' }, called);
    },
    unlock: (password: string) => {
      if (source === null) return;
      state.value = { kind: 'opening', name, progress: { read: 0, pages: null } };
      reader?.open(source, password);
    },
    /** Ends whatever is going on, and shows nothing. */
    close: () => void begin({ kind: 'start', problem: null }),
    ask: ((question, ask) => reader?.ask(question, ask) ?? Promise.resolve(null)) as NewspaperReader['ask'],
  };
}

/** The file's name in an address. */
function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const file = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(file) || hostname;
  } catch {
    return file;
  }
}
