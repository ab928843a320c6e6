import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { OpeningView } from '../../components/reader/opening-view.tsx';
import { sourceOf } from '../../components/reader/reader-address.ts';
import { WaitingView } from '../../components/reader/waiting-view.tsx';
import { message } from '../../lib/locale/message.ts';
import { IssueView } from './issue-view.tsx';
import type { ReaderStores } from './reader-stores.ts';

interface ReaderAppProps {
  readonly stores: ReaderStores;
  readonly banner: ComponentChild;
  readonly onLook: Parameters<typeof IssueView>[0]['onLook'];
}

/** The reader page, bound to its stores. */
export function ReaderApp({ stores, banner, onLook }: ReaderAppProps) {
  const { opening, look } = stores;
  const { value: state } = opening.state;
  const { theme } = look.value;

  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  }, [theme]);

  if (state.kind === 'start') {
    return (
      <OpeningView
        actions={{
          openFile: opening.openFile,
          openText: (text) => opening.openText(text, message('readerPasted')),
          openAddress: opening.openAddress,
        }}
        address={state.problem && sourceOf(location.search)}
        problem={state.problem}
      />
    );
  }
  if (state.kind === 'reading')
    return <IssueView banner={banner} onLook={onLook} state={state} stores={stores} />;
  return (
    <WaitingView
      onAskForSite={() => void opening.askForSite()}
      onCancel={opening.close}
      onUnlock={opening.unlock}
      state={state}
    />
  );
}
