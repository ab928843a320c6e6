import { signal } from '@preact/signals';
import { layerName } from '../../components/packs/glossaries-page.tsx';
import { packName } from '../../components/packs/pack-about.tsx';
import type { PackExport, PackExportActions } from '../../components/packs/pack-export-dialog.tsx';
import type { InstalledPack } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import { lossOf } from '../../lib/packs/loss-of.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { formatFiles, type PackFormat } from '../../lib/packs/pack-format.ts';
import type { NoticeStore } from './notice-store.ts';
import type { PackScopes } from './pack-scopes.ts';
import { writePackInWorker } from './pack-work.ts';

interface PackExportSources {
  readonly scopes: PackScopes;
  readonly notices: NoticeStore;
  readonly newPackWorker: () => Worker;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (name: string, file: Blob) => void;
}

/** Taking out a glossary: the dialog that asks, what would be lost, and the file. Everything ends with `end`. */
export function createPackExport(
  { scopes, notices, newPackWorker, saveFile }: PackExportSources,
  end: AbortSignal,
) {
  /** Null while the dialog is closed. */
  const state = signal<PackExport | null>(null);
  /** The glossary of the scope that is chosen, once it has been read. */
  let pack: Pack | null = null;
  let working = new AbortController();
  let turn = 0;
  /** What came of it: said once the dialog, which keeps all else from being heard, has closed. */
  let said = '';

  function change(some: Partial<PackExport>): void {
    if (state.value !== null) state.value = { ...state.value, ...some };
  }

  async function open(scope: string, packs: readonly InstalledPack[]): Promise<void> {
    state.value = {
      scopes: [
        ['own', layerName('own')],
        ...packs.map((each) => [`pack:${each.id}`, packName(each)] as const),
        ['bundled', layerName('bundled')],
        ['all', message('pexAll')],
      ],
      scope,
      format: 'json',
      fileName: '',
      concepts: null,
      losses: null,
      phase: 'asking',
      failure: null,
    };
    await take(scope);
  }

  async function take(scope: string): Promise<void> {
    turn += 1;
    const begun = turn;
    pack = null;
    change({ scope, concepts: null, losses: null, failure: null });
    try {
      const read = await scopes.read(scope);
      if (begun !== turn || state.value === null) return;
      pack = read;
      const concepts = read.categories.reduce((sum, category) => sum + category.concepts.length, 0);
      const { format } = state.value;
      change({ concepts, losses: lossOf(format, read), fileName: fileNameOf(read, format) });
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      if (begun === turn) change({ concepts: 0, losses: [], failure: { key: 'packUnreadable' } });
    }
  }

  function chooseFormat(format: PackFormat): void {
    const { value } = state;
    if (value === null) return;
    const ending = `.${formatFiles[value.format].extension}`;
    const stem = value.fileName.endsWith(ending) ? value.fileName.slice(0, -ending.length) : value.fileName;
    const fileName = `${stem}.${formatFiles[format].extension}`;
    change({ format, fileName, losses: pack && lossOf(format, pack) });
  }

  async function write(): Promise<void> {
    const { value } = state;
    if (value === null || pack === null) return;
    notices.clear();
    working.abort();
    working = new AbortController();
    const until = AbortSignal.any([working.signal, end]);
    change({ phase: 'writing', failure: null });
    const written = await writePackInWorker(newPackWorker, pack, value.format, until);
    if (until.aborted) return;
    if (!written.ok) return change({ phase: 'asking', failure: written.failure });
    const name = safeName(value.fileName, value.format);
    saveFile(name, written.value);
    said = message('pexDone', String(value.concepts ?? 0), name);
    change({ phase: 'done' });
  }

  const actions: PackExportActions = {
    choose: ({ scope, format, fileName }) => {
      if (scope !== undefined) void take(scope);
      if (format !== undefined) chooseFormat(format);
      if (fileName !== undefined) change({ fileName });
    },
    write: () => void write(),
    cancel: () => {
      working.abort();
      change({ phase: 'asking' });
    },
    close: () => {
      working.abort();
      turn += 1;
      pack = null;
      state.value = null;
      if (said !== '') notices.say(said);
      said = '';
    },
  };
  return { state, open, actions };
}

function fileNameOf({ id, version }: Pack, format: PackFormat): string {
  const said = version.replace(/[^\w.-]+/g, '-');
  return `${id}${said === '' ? '' : `-${said}`}.${formatFiles[format].extension}`;
}

/** A name without what file systems refuse, with the format's ending. */
function safeName(name: string, format: PackFormat): string {
  const ending = `.${formatFiles[format].extension}`;
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^[\s.]+|[\s.]+$/g, '') || 'glossary';
  return safe.toLowerCase().endsWith(ending) ? safe : `${safe}${ending}`;
}
