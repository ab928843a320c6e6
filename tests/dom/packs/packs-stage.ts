import { expect } from 'vitest';
import type { Pack } from '../../../lib/packs/pack.ts';
import { fakeLibrary } from '../../unit/entrypoints/fake-library.ts';
import { ownTerms } from '../../unit/glossary/own-terms-sample.ts';
import { packOf } from '../../unit/packs/sample-pack.ts';
import { fakeOwnTerms } from '../library/fake-own-terms.ts';
import { openLibraryPage } from '../library/library-stage.tsx';

export const xicheng: Pack = {
  ...packOf({ id: 'hu-guo-si', prefLabel: { zh: '护国寺', en: 'Huguo Temple' } }, { id: 'b' }),
  id: 'xicheng',
  name: { zh: '西城词表', en: 'Xicheng terms' },
};
export const school: Pack = { ...packOf({ id: 'c' }), id: 'school', name: { zh: '学校词表', en: '' } };

/** The library page with some packs, at an address of glossaries. */
export async function openPacksPage(hash: string, packs: readonly Pack[] = [], own = ownTerms()) {
  const fake = fakeLibrary(1);
  for (const pack of packs) {
    const from = { fileName: `${pack.id}.json`, format: 'json' as const };
    const { ok } = await fake.library.packs.install(pack, from, () => {}, new AbortController().signal);
    expect(ok).toBe(true);
  }
  const terms = fakeOwnTerms(own);
  return { ...openLibraryPage(fake, hash, terms), fake, packs: fake.library.packs, own: terms };
}

/** Asks until it is so what a worker has to do first: its modules are fetched one by one here. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Gives a file to the page as choosing it does. */
export function give(root: HTMLElement, file: File): void {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field for files');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The menu of this name: its `aria-label`, else its label. */
export function menu(root: HTMLElement, name: string): HTMLSelectElement {
  const found = [...root.querySelectorAll('select')].find(
    (each) =>
      each.getAttribute('aria-label') === name ||
      [...(each.labels ?? [])].some((label) => words(label.querySelector('span')) === name),
  );
  if (!found) throw new Error(`no menu "${name}"`);
  return found;
}

/** Chooses an option of a menu as a reader does. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
