import { HealthBanner } from '../../components/library/health-banner.tsx';
import type { NoticeAction } from '../../lib/library/library-health.ts';
import type { createHealthStore } from '../health/health-store.ts';

interface HealthNoticesProps {
  readonly store: ReturnType<typeof createHealthStore>;
  /** Leads to where the library's storage is shown. */
  readonly openStorage: () => void;
}

const can: readonly NoticeAction[] = ['storage', 'dismiss'];

/** The banner of the library page, bound to its store. */
export function HealthNotices({ store, openStorage }: HealthNoticesProps) {
  return (
    <HealthBanner
      can={can}
      notices={store.notices.value}
      onAction={(action) => {
        if (action === 'storage') openStorage();
        else void store.dismiss();
      }}
    />
  );
}
