import type { ComponentType } from 'preact';
import { HealthBanner } from '../../components/library/health-banner.tsx';
import type { HealthNotice, NoticeAction } from '../../lib/library/library-health.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { ownLibrary } from '../own-pages/own-library.ts';
import { createHealthStore } from './health-store.ts';

/** What a page has for the banner. */
interface HealthPlace {
  /** What can be done from there. */
  readonly can: readonly NoticeAction[];
  /** Most notices at a time; the others wait until these are put aside. */
  readonly most?: number;
}

/** Goes to the page of backups: in place where this is the library already. */
function showBackup(): void {
  const { origin, pathname, hash } = new URL(addresses.backup());
  if (location.origin === origin && location.pathname === pathname) location.hash = hash;
  else openTab(addresses.backup());
}

/** Looks after the library until `end` aborts, and gives the banner that says what is wrong with it. */
export async function startHealth({ can, most }: HealthPlace, end: AbortSignal): Promise<ComponentType> {
  const store = createHealthStore(await ownLibrary(), Date.now, end);
  const act: Readonly<Record<NoticeAction, (notice: HealthNotice['key']) => void>> = {
    storage: () => openTab(addresses.storage()),
    library: () => openTab(addresses.library()),
    restore: showBackup,
    backup: showBackup,
    dismiss: (notice) => void store.dismiss(notice),
  };
  return function Health() {
    return (
      <HealthBanner
        can={can}
        notices={store.notices.value.slice(0, most)}
        onAction={(action, notice) => act[action](notice)}
      />
    );
  };
}
