import { BackupPage } from '../../components/library/backup-page.tsx';
import type { BackupStore } from './backup-store.ts';

/** The page of backups, bound to its store. */
export function BackupRoute({ store }: { readonly store: BackupStore }) {
  return (
    <BackupPage
      actions={store.actions}
      facts={{
        making: store.making.value,
        restoring: store.restoring.value,
        state: store.state.value,
        notice: store.notice.value,
      }}
    />
  );
}
