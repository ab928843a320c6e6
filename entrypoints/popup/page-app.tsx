import type { PageActions } from '../../components/popup/page-actions.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import type { PageStore } from './page-store.ts';

interface PageAppProps {
  readonly surface: 'popup' | 'panel';
  readonly store: PageStore;
  readonly actions: PageActions;
}

/** The view, bound to the store's signals. */
export function PageApp({ surface, store, actions }: PageAppProps) {
  return (
    <PopupView
      actions={actions}
      host={store.host.value}
      jumped={store.jumped.value}
      notice={store.notice.value}
      settings={store.settings.value}
      subject={store.subject.value}
      surface={surface}
    />
  );
}
