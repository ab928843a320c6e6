import { signal } from '@preact/signals';
import { onTestFinished, vi } from 'vitest';
import type { TextPlace } from '../../../components/library/route.ts';
import { LibraryApp } from '../../../entrypoints/library/library-app.tsx';
import { createLibraryStores } from '../../../entrypoints/library/library-stores.ts';
import type { SavedText } from '../../../entrypoints/library/save-text.ts';
import { rememberScroll } from '../../../entrypoints/library/scroll-memory.ts';
import { lookUp } from '../../../lib/glossary/glossary.ts';
import { termSourceOf } from '../../../lib/library/prepare-visit.ts';
import { nothingToRematch } from '../../../lib/settings/rematch-progress.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { FakeLibrary } from '../../unit/entrypoints/fake-library.ts';
import { hour, morning } from '../../unit/library/visits.ts';
import { pageSubject, someTerms } from '../components/popup-fixture.tsx';
import { stage } from '../components/stage.ts';
import { glossary } from '../concept/concept-stage.tsx';
import { fakeOwnTerms } from './fake-own-terms.ts';

/** The library page on a fake library, at the address of one of its routes. */
export function openLibraryPage(fake: FakeLibrary, hash = '#/articles', own = fakeOwnTerms()) {
  const end = new AbortController();
  history.replaceState(null, '', hash);
  const subject = pageSubject('article', { terms: someTerms(2) });
  const state = subject.kind === 'page' ? subject.state : null;
  const goTo = vi.fn<(place: TextPlace) => void>();
  const goToExcerpt = vi.fn<(id: string) => void>();
  const saved: SavedText[] = [];
  const savedFiles = new Map<string, Blob>();
  const copied: string[] = [];
  const loaded = {
    glossary,
    categories: new Map([['sample', { zh: '样本', en: 'Sample' }]]),
    problems: [],
  };
  const opened = vi.fn<(text: string, signal: AbortSignal) => void>();
  const clock = signal(morning + 24 * hour);
  const settings = signal(defaultSettings);
  const stores = createLibraryStores(
    fake.library,
    {
      now: () => clock.value,
      newId: () => '00000000-0000-4000-8000-ffffffffffff',
      tellPages: () => {},
      save: (file) => saved.push(file),
      copy: async (text) => {
        copied.push(text);
        return true;
      },
      saveFile: (name, file) => savedFiles.set(name, file),
      askDownloads: async () => true,
      backUpWhenDue: async () => {},
      glossary: async () => loaded,
      bundled: async () => loaded,
      version: '0.1.0',
      newPackWorker: () =>
        new Worker(new URL('../packs/pack.worker.ts', import.meta.url), { type: 'module' }),
      entries: async (ids) => [
        ...lookUp(glossary, ids),
        ...(await fake.library.packs.entries(ids.filter((id) => !glossary.entries.has(id)))),
      ],
      findInPacks: async () => [],
      terms: async () => termSourceOf(glossary),
      own,
      pinyinOf: async (label) => (label === '银发经济' ? 'yín fà jīng jì' : ''),
      progress: signal(nothingToRematch),
      settings,
      changeSettings: (patch) => {
        settings.value = { ...settings.value, ...patch };
      },
      zone: () => 8 * hour,
      openReading: async (root, _article, _head, signal) => {
        opened(root.textContent ?? '', signal);
        return {
          describe: () => {
            if (state === null) throw new Error('The fixture is a page.');
            return state;
          },
          jump: () => ({ index: 0, count: 1 }),
          goTo,
          goToExcerpt,
          onChange: (listener) => listener(),
        };
      },
    },
    end.signal,
  );
  rememberScroll(stores.router.hash, end.signal);
  const { root, show } = stage();
  show(<LibraryApp banner={null} stores={stores} />);
  onTestFinished(() => {
    end.abort();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });
  return { root, stores, clock, settings, opened, goTo, goToExcerpt, saved, savedFiles, copied };
}

/** The rows that are drawn, from top to bottom. */
export function rows(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.windowed-list > li')];
}

/** The row with the focus, counted from 1 as it says itself; null where the focus is elsewhere. */
export function focusedRow(): number | null {
  const place = document.activeElement?.closest('li')?.getAttribute('aria-posinset');
  return place ? Number(place) : null;
}

/** The link of the n-th row of all, if it is drawn. */
export function linkOf(root: HTMLElement, place: number): HTMLAnchorElement | null {
  return root.querySelector(`li[aria-posinset="${place}"] a`);
}
