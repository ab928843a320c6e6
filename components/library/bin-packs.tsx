import type { InstalledPack } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import { packName } from '../packs/pack-about.tsx';
import { daysLeft } from './bin-days.ts';
import { sayDay } from './say-date.ts';

interface BinPacksProps {
  readonly packs: readonly InstalledPack[];
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly onRestore: (pack: InstalledPack) => void;
  readonly onErase: (pack: InstalledPack) => void;
}

/** The packs in the bin: never more than a reader has brought in by hand, so all are drawn. */
export function BinPacks({ packs, now, onRestore, onErase }: BinPacksProps) {
  return (
    <ul aria-label={message('gloPacks')} class="bin-packs">
      {packs.map((pack) => {
        const name = packName(pack);
        const deletedAt = pack.deletedAt ?? now;
        const button = (words: string, label: string, act: (pack: InstalledPack) => void) => (
          <button aria-label={label} class="button-quiet" onClick={() => act(pack)} type="button">
            {words}
          </button>
        );
        return (
          <li class="article-row bin-row" key={pack.id}>
            <div class="row-text">
              <p class="row-title">{name}</p>
              <p class="row-facts">
                <span>{message('gloConcepts', String(pack.concepts))}</span>
                <span>{message('libDeletedOn', sayDay(deletedAt))}</span>
                <span>{message('libDaysLeft', String(daysLeft(deletedAt, now)))}</span>
              </p>
            </div>
            <div class="bin-buttons">
              {button(message('libRestore'), message('libRestoreThis', name), onRestore)}
              {button(message('libErase'), message('libEraseThis', name), onErase)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
