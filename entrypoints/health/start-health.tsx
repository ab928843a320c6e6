import type { ComponentType } from 'preact';
import { HealthBanner } from '../../components/library/health-banner.tsx';
import type { Library } from '../../lib/library/library.ts';
import type { NoticeAction } from '../../lib/library/library-health.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { createHealthStore } from './health-store.ts';

/**
 * Looks after the library until `end` aborts, and gives the banner that says what is wrong with it. `can`: what the
 * banner's page leaves to do.
 */
export function startHealth(library: Library, can: readonly NoticeAction[], end: AbortSignal): ComponentType {
  const store = createHealthStore(library, end);
  const act: Readonly<Record<NoticeAction, () => void>> = {
    storage: () => openTab(addresses.storage()),
    library: () => openTab(addresses.library()),
    dismiss: () => void store.dismiss(),
  };
  return function Health() {
    return <HealthBanner can={can} notices={store.notices.value} onAction={(action) => act[action]()} />;
  };
}
