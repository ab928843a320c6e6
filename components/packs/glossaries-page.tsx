import type { GlossaryLayer } from '../../lib/glossary/own-term.ts';
import type { InstalledPack } from '../../lib/library/packs.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { PackHead } from '../../lib/packs/pack.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { PackAbout } from './pack-about.tsx';
import { PackRow } from './pack-row.tsx';
import './packs.css';
import { UnreadState } from '../library/unread-state.tsx';

export interface GlossariesFacts {
  /** Whose term counts where several write theirs alike: the first. */
  readonly priority: readonly GlossaryLayer[];
  /** How many terms of the reader's own there are; null while they are being read. */
  readonly ownCount: number | null;
  /** The glossary of the package; null while it is being read. */
  readonly bundled: { readonly head: PackHead; readonly concepts: number } | null;
  /** In their order of priority; null while they are being read. */
  readonly packs: readonly InstalledPack[] | null;
  /** True where the packs could not be read. */
  readonly failed: boolean;
  /** Where something has just been moved to, else empty. */
  readonly moved: string;
}

/** Addresses within the library page. */
export interface GlossaryLinks {
  readonly own: string;
  readonly concepts: string;
  readonly takeIn: string;
  readonly pack: (id: string) => string;
}

/** What a reader can do with their glossaries. */
export interface GlossariesActions {
  readonly moveLayer: (layer: GlossaryLayer, by: -1 | 1) => void;
  readonly movePack: (pack: InstalledPack, by: -1 | 1) => void;
  readonly enable: (pack: InstalledPack, enabled: boolean) => void;
  readonly remove: (pack: InstalledPack) => void;
  /** Asks how to export a glossary: `own`, `bundled`, `all`, or a pack by its id behind `pack:`. */
  readonly takeOut: (scope: string) => void;
  readonly retry: () => void;
}

interface GlossariesPageProps {
  readonly facts: GlossariesFacts;
  readonly links: GlossaryLinks;
  readonly actions: GlossariesActions;
}

const layerNames: Readonly<Record<GlossaryLayer, MessageKey>> = {
  own: 'ownTitle',
  packs: 'gloPacks',
  bundled: 'gloBundled',
};

/** What a layer of the glossary is called. */
export function layerName(layer: GlossaryLayer): string {
  return message(layerNames[layer]);
}

/** All glossaries, in the order in which they count: the reader's own terms, packs, what comes with the extension. */
export function GlossariesPage({ facts, links, actions }: GlossariesPageProps) {
  const { priority } = facts;
  const content: Readonly<Record<GlossaryLayer, () => preact.ComponentChild>> = {
    own: () => <OwnLayer actions={actions} facts={facts} links={links} />,
    packs: () => <PackLayer actions={actions} facts={facts} links={links} />,
    bundled: () => <BundledLayer actions={actions} facts={facts} links={links} />,
  };
  return (
    <div class="glossaries">
      <header class="own-head">
        <h1>{message('gloTitle')}</h1>
        <a class="button" href={links.takeIn}>
          {message('gloImport')}
        </a>
        <button class="button-quiet" onClick={() => actions.takeOut('all')} type="button">
          {message('gloExport')}
        </button>
      </header>
      <p class="glossaries-hint">{message('gloHint')}</p>
      <ol class="glossary-layers">
        {priority.map((layer, place) => (
          <li class="glossary-layer" key={layer}>
            <div class="own-row-head">
              <h2>{layerName(layer)}</h2>
              <MoveButtons
                count={priority.length}
                name={layerName(layer)}
                onMove={(by) => actions.moveLayer(layer, by)}
                place={place}
              />
            </div>
            {content[layer]()}
          </li>
        ))}
      </ol>
      <LiveMessage hidden text={facts.moved} />
    </div>
  );
}

function OwnLayer({ facts: { ownCount }, links, actions }: GlossariesPageProps) {
  return (
    <>
      <p class="pack-about">
        {ownCount === null ? message('libLoading') : message('gloConcepts', String(ownCount))}
      </p>
      <div class="pack-buttons">
        <a class="button-quiet" href={links.own}>
          {message('gloLook')}
        </a>
        {ownCount !== null && ownCount > 0 && (
          <TakeOut name={layerName('own')} onTakeOut={() => actions.takeOut('own')} />
        )}
      </div>
    </>
  );
}

function BundledLayer({ facts: { bundled }, links, actions }: GlossariesPageProps) {
  if (bundled === null) return <p class="pack-about">{message('libLoading')}</p>;
  return (
    <>
      <PackAbout concepts={bundled.concepts} head={bundled.head} />
      <p class="pack-about">{message('gloBundledHint')}</p>
      <div class="pack-buttons">
        <a class="button-quiet" href={links.concepts}>
          {message('gloLook')}
        </a>
        <TakeOut name={layerName('bundled')} onTakeOut={() => actions.takeOut('bundled')} />
      </div>
    </>
  );
}

function PackLayer({ facts: { packs, failed }, links, actions }: GlossariesPageProps) {
  if (failed) return <UnreadState onRetry={actions.retry} />;
  if (packs === null) return <p class="pack-about">{message('libLoading')}</p>;
  if (packs.length === 0) return <p class="pack-about">{message('gloNoPacks')}</p>;
  return (
    <ol class="pack-list">
      {packs.map((pack, place) => (
        <li key={pack.id}>
          <PackRow
            actions={actions}
            count={packs.length}
            href={links.pack(pack.id)}
            pack={pack}
            place={place}
          />
        </li>
      ))}
    </ol>
  );
}

interface TakeOutProps {
  readonly name: string;
  readonly onTakeOut: () => void;
}

function TakeOut({ name, onTakeOut }: TakeOutProps) {
  return (
    <button
      aria-label={`${name}: ${message('gloExport')}`}
      class="button-quiet"
      onClick={onTakeOut}
      type="button"
    >
      {message('gloExport')}
    </button>
  );
}
