import type { GlossaryLayer, OwnTerms } from '../../lib/glossary/own-term.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import type { Packs } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import { bundledHead } from '../../lib/packs/bundled-head.ts';
import { joinPacks } from '../../lib/packs/join-packs.ts';
import type { Pack, PackHead } from '../../lib/packs/pack.ts';
import { packOfEntries } from '../../lib/packs/pack-of-entries.ts';
import { packOfOwnTerms } from '../../lib/packs/pack-of-own-terms.ts';

/** Glossaries that can be taken out, by name: `own`, `bundled`, `all`, `pack:<id>`. */
export interface PackScopes {
  /** Throws where it can't be read. */
  read(scope: string): Promise<Pack>;
}

interface ScopeSources {
  readonly packs: Packs;
  readonly own: () => OwnTerms;
  /** The glossary of the package, without anything of the reader's own. */
  readonly bundled: () => Promise<LoadedGlossary>;
  /** Of the extension. */
  readonly version: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

export function packScopes({ packs, own, bundled, version, now }: ScopeSources): PackScopes {
  const today = () => new Date(now()).toISOString().slice(0, 10);

  async function readBundled(): Promise<Pack> {
    const { glossary, categories } = await bundled();
    return packOfEntries(bundledHead(version), glossary.entries.values(), categories);
  }

  async function readPack(id: string): Promise<Pack> {
    const pack = await packs.read(id);
    if (pack === null) throw new Error(`There is no pack ${id}.`);
    return pack;
  }

  async function readLayer(layer: GlossaryLayer): Promise<readonly Pack[]> {
    if (layer === 'own') return [packOfOwnTerms(own().terms, today())];
    if (layer === 'bundled') return [await readBundled()];
    const enabled = (await packs.list()).filter((pack) => pack.enabled);
    return Promise.all(enabled.map(({ id }) => readPack(id)));
  }

  async function read(scope: string): Promise<Pack> {
    if (scope === 'own') return packOfOwnTerms(own().terms, today());
    if (scope === 'bundled') return readBundled();
    if (scope.startsWith('pack:')) return readPack(scope.slice('pack:'.length));
    const layers = await Promise.all(own().priority.map(readLayer));
    const head: PackHead = {
      id: 'all-glossaries',
      name: { zh: message('pexAll'), en: '' },
      version: today(),
      region: { zh: '', en: '' },
      licence: '',
    };
    return joinPacks(head, layers.flat());
  }

  return { read };
}
