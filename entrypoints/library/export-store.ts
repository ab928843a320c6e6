import { signal } from '@preact/signals';
import { everyExcerpt } from '../../components/library/excerpt-query.ts';
import type { ExportScope } from '../../components/library/export-dialog.tsx';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { exportTitle } from '../../lib/export/export-title.ts';
import type { ExportFile } from '../../lib/export/exporter.ts';
import { exporters } from '../../lib/export/exporters.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import { articleTexts } from './article-texts.ts';
import type { ExcerptsStore } from './excerpts-store.ts';
import type { NoticeStore } from './notice-store.ts';
import type { SavedText } from './save-text.ts';

/** What an export needs beside the library. */
export interface ExportPorts {
  /** Entries by id, those of packs too. */
  readonly entries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** A fresh UUID. */
  readonly newId: () => string;
  /** Gives a file to the reader. */
  readonly save: (file: SavedText) => void;
  readonly saveFile: (name: string, file: Blob) => void;
}

/** Taking excerpts out: the dialog that asks, and the files. */
export function createExportStore(
  library: Library,
  list: ExcerptsStore,
  notices: NoticeStore,
  { entries, now, newId, save, saveFile }: ExportPorts,
) {
  /** How many excerpts each scope has, while the dialog is open; else null. */
  const counts = signal<Readonly<Record<ExportScope, number>> | null>(null);

  function everything(): Promise<readonly Excerpt[]> {
    return library.excerpts.find({ ...everyExcerpt, sort: 'article', bin: false });
  }

  async function excerptsIn(scope: ExportScope): Promise<readonly Excerpt[]> {
    if (scope === 'all') return everything();
    return scope === 'selected' ? list.chosen() : list.excerpts.value;
  }

  async function write(format: string, scope: ExportScope): Promise<void> {
    const exporter = exporters.find(({ id }) => id === format);
    const excerpts = await excerptsIn(scope);
    if (!exporter || excerpts.length === 0) return;
    const ids = excerpts.flatMap(({ conceptIds }) => conceptIds);
    const [textOf, cited] = await Promise.all([articleTexts(library, excerpts), entries(ids)]);
    const selection = {
      excerpts,
      concepts: new Map(cited.map(({ concept }) => [concept.id, concept])),
      textOf,
      id: newId(),
      now: now(),
      language: uiLanguage(),
    };
    const files = exporter.write(selection);
    const [first] = files;
    if (!first) return notices.say(message('expNothing'));
    if (files.length === 1) save({ name: first.name, type: exporter.mediaType, text: textOfFile(first) });
    else saveFile(`${exportTitle(selection)}.zip`, await zipped(files));
    const done = files.length === 1 ? 'expDone' : 'expZipped';
    notices.say(message(done, String(excerpts.length), String(files.length)));
  }

  return {
    counts,
    async open(): Promise<void> {
      const all = await everything().catch(() => []);
      counts.value = {
        selected: list.chosen().length,
        listed: list.excerpts.value.length,
        all: all.length,
      };
    },
    close(): void {
      counts.value = null;
    },
    async run(format: string, scope: ExportScope): Promise<void> {
      notices.clear();
      try {
        await write(format, scope);
      } catch (error) {
        console.error('[Dongcheng Gloss]', error);
        notices.say(message('expFailed'));
      }
    },
  };
}

function textOfFile({ pieces }: ExportFile): string {
  return [...pieces].join('');
}

/** Several files as one: of more than ten downloads at once browsers drop some. */
async function zipped(files: readonly ExportFile[]): Promise<Blob> {
  const { zipTexts } = await import('../../lib/packs/zip.ts');
  const bytes = zipTexts(new Map(files.map((file) => [file.name, textOfFile(file)])));
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
