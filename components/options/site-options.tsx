import { message } from '../../lib/locale/message.ts';
import { hostOfOrigin } from './host-of-origin.ts';
import { SiteList } from './site-list.tsx';

interface SiteOptionsProps {
  readonly disabledHosts: readonly string[];
  /** Match patterns of the sites that the reader added. */
  readonly granted: readonly string[];
  readonly onEnableHost: (host: string) => void;
  readonly onRevoke: (origin: string) => void;
}

/** The sites that are off, and the sites that the reader added. */
export function SiteOptions({ disabledHosts, granted, onEnableHost, onRevoke }: SiteOptionsProps) {
  const origins = new Map(granted.map((origin) => [hostOfOrigin(origin), origin]));
  return (
    <section>
      <h2>{message('optSites')}</h2>
      <SiteList
        action={message('turnOn')}
        actionOn={(host) => message('optEnableHost', host)}
        none={message('optDisabledNone')}
        onAction={onEnableHost}
        sites={disabledHosts}
        title={message('optDisabled')}
      />
      <SiteList
        action={message('optRevoke')}
        actionOn={(host) => message('optRevokeHost', host)}
        none={message('optGrantedNone')}
        onAction={(host) => onRevoke(origins.get(host) ?? host)}
        sites={[...origins.keys()]}
        title={message('optGranted')}
      />
    </section>
  );
}
