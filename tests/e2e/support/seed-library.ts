import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import type { Visit } from '../../../lib/library/library.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import type { PackChange } from './pack-change.ts';

let bundle: Promise<string> | null = null;

async function bundleLibrary(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('library-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'seeding',
    target: 'es2024',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Our library's code inside a page. */
interface Seeding {
  keep(visits: readonly Visit[]): Promise<void>;
  saveExcerpts(excerpts: readonly Excerpt[]): Promise<void>;
  changePacks(change: PackChange): Promise<void>;
}

async function bringLibrary(own: OpenPage): Promise<void> {
  bundle ??= bundleLibrary();
  await own.runScript(`${await bundle};globalThis.seeding = seeding`);
}

/** Keeps articles in the reader's library through one of the extension's own pages. */
export async function seedLibrary(own: OpenPage, visits: readonly Visit[]): Promise<void> {
  await bringLibrary(own);
  await own.evaluate(async (kept) => {
    const { seeding } = globalThis as unknown as { seeding: Seeding };
    await seeding.keep(kept);
  }, visits);
}

/** The same with excerpts. */
export async function seedExcerpts(own: OpenPage, excerpts: readonly Excerpt[]): Promise<void> {
  await bringLibrary(own);
  await own.evaluate(async (saved) => {
    const { seeding } = globalThis as unknown as { seeding: Seeding };
    await seeding.saveExcerpts(saved);
  }, excerpts);
}

/** Does something with packs through one of the extension's own pages. */
export async function changePacks(own: OpenPage, change: PackChange): Promise<void> {
  await bringLibrary(own);
  await own.evaluate(async (wanted) => {
    const { seeding } = globalThis as unknown as { seeding: Seeding };
    await seeding.changePacks(wanted);
  }, change);
}
