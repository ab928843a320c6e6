import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { InstalledPack, PackConceptRow } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import { PlainState } from '../library/plain-state.tsx';
import { sayDay } from '../library/say-date.ts';
import type { RowRange } from '../library/window-rows.ts';
import { WindowedList } from '../library/windowed-list.tsx';
import { PackAbout, packName } from './pack-about.tsx';
import './packs.css';
import { UnreadState } from '../library/unread-state.tsx';

export interface PackPageProps {
  /** Undefined while it is being looked for, null where there is none. */
  readonly pack: InstalledPack | null | undefined;
  readonly failed: boolean;
  /** The concept in a row: undefined before it was read, null where it can't be. */
  readonly row: (no: number) => PackConceptRow | null | undefined;
  readonly onWant: (nos: readonly number[]) => void;
  readonly onRetry: () => void;
  readonly conceptHref: (conceptId: string) => string;
  readonly listHref: string;
}

/** A look into a pack: what it is and all its terms, however many they are. */
export function PackPage(props: PackPageProps) {
  const { pack, failed, onRetry, listHref } = props;
  if (failed) return <UnreadState onRetry={onRetry} />;
  if (pack === undefined) return <p class="list-waiting">{message('libLoading')}</p>;
  const back = (
    <a class="button-quiet" href={listHref}>
      {message('gloTitle')}
    </a>
  );
  if (pack === null) {
    return (
      <PlainState hint="" title={message('packUnknown')}>
        {back}
      </PlainState>
    );
  }
  return (
    <div class="glossaries pack-page">
      <header class="own-head">
        <h1>{packName(pack)}</h1>
        {back}
      </header>
      <PackAbout concepts={pack.concepts} head={pack} />
      <p class="pack-about">
        <span class="pack-said">{message('packDesignations', String(pack.designations))}</span>
        <span class="pack-said">
          {message('packInstalledOn', sayDay(pack.installedAt))} <bdi>{pack.fileName}</bdi>
        </span>
      </p>
      {!pack.enabled && <p class="pack-off">{message('packOffHint')}</p>}
      <PackTerms {...props} pack={pack} />
    </div>
  );
}

function PackTerms({ pack, row, onWant, conceptHref }: PackPageProps & { readonly pack: InstalledPack }) {
  const current = useSignal(0);
  const wantRows = useCallback(
    ({ first, last }: RowRange) => onWant(Array.from({ length: last - first }, (_, at) => first + at)),
    [onWant],
  );
  return (
    <WindowedList
      complete
      count={pack.concepts}
      current={Math.min(current.value, Math.max(0, pack.concepts - 1))}
      draw={(no, reachable) => (
        <Term href={pack.enabled ? conceptHref : null} reachable={reachable} term={row(no)} />
      )}
      keyOf={(no) => no}
      label={message('packTerms', packName(pack))}
      onCurrent={(no) => {
        current.value = no;
      }}
      onWindow={wantRows}
    />
  );
}

interface TermProps {
  readonly term: PackConceptRow | null | undefined;
  /** Null where the term has no page: its pack is switched off. */
  readonly href: ((conceptId: string) => string) | null;
  readonly reachable: boolean;
}

function Term({ term, href, reachable }: TermProps) {
  if (term === undefined) return <div class="pack-term row-waiting" />;
  if (term === null) return <p class="pack-term">{message('libRowUnreadable')}</p>;
  const { conceptId, label, pinyin, labelEn } = term;
  return (
    <p class="pack-term">
      {href ? (
        <a href={href(conceptId)} lang="zh-CN" tabIndex={reachable ? 0 : -1}>
          {label}
        </a>
      ) : (
        <span lang="zh-CN">{label}</span>
      )}{' '}
      <span class="pack-pinyin" lang="zh-Latn">
        {pinyin}
      </span>{' '}
      <span class="pack-english" lang="en">
        {labelEn}
      </span>
    </p>
  );
}
