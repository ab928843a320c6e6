import type { InstalledPack } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import { Switch } from '../controls/switch.tsx';
import type { GlossariesActions } from './glossaries-page.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { PackAbout, packName } from './pack-about.tsx';

interface PackRowProps {
  readonly pack: InstalledPack;
  readonly place: number;
  readonly count: number;
  readonly href: string;
  readonly actions: GlossariesActions;
}

/** One pack: what it is, whether it counts, and what can be done with it. */
export function PackRow({ pack, place, count, href, actions }: PackRowProps) {
  const name = packName(pack);
  const button = (words: string, act: () => void) => (
    <button aria-label={`${name}: ${words}`} class="button-quiet" onClick={act} type="button">
      {words}
    </button>
  );
  return (
    <div class="pack-row" data-enabled={pack.enabled}>
      <div class="own-row-head">
        <h3>
          <a href={href}>{name}</a>
        </h3>
        {count > 1 && (
          <MoveButtons count={count} name={name} onMove={(by) => actions.movePack(pack, by)} place={place} />
        )}
      </div>
      <PackAbout concepts={pack.concepts} head={pack} />
      <div class="pack-buttons">
        <Switch
          checked={pack.enabled}
          label={message('packOn')}
          name={`${name}: ${message('packOn')}`}
          onChange={(enabled) => actions.enable(pack, enabled)}
        />
        {button(message('gloExport'), () => actions.takeOut(`pack:${pack.id}`))}
        {button(message('ownDelete'), () => actions.remove(pack))}
      </div>
    </div>
  );
}
