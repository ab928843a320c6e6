import { designationsOf } from '../../lib/glossary/designations.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { entryAdjuster, mergeOwnTerms, packsComeBeforeBundled } from '../../lib/glossary/merge-own-terms.ts';
import { ownCategory, ownEntry } from '../../lib/glossary/own-entry.ts';
import type { OwnTerms } from '../../lib/glossary/own-term.ts';
import { layeredSource } from '../../lib/library/layered-source.ts';
import { type LoadedGlossary, loadGlossary } from '../../lib/library/load-glossary.ts';
import type { NamedPackLayer, Packs } from '../../lib/library/packs.ts';
import type { TermSource } from '../../lib/library/prepare-visit.ts';
import { traditionalGlossary } from '../../lib/library/traditional-glossary.ts';
import { numberOf } from '../../lib/matching/concept-ids.ts';
import { compileLayer, type MatchLayer } from '../../lib/matching/match-layer.ts';
import { once, remembered } from './remembered.ts';

/** What the reader has beside the glossary of the package. */
export interface OwnShare {
  /** The same object as long as nothing has changed. */
  readonly own: OwnTerms;
  /** Edition of the packs; empty: none. */
  readonly packs: string;
}

/** Where glossaries come from. */
interface GlossaryPorts {
  /** A file of the package by its category's id, parsed; throws. */
  readonly readJson: (id: string) => Promise<unknown>;
  /** The same of its texts in traditional characters, where the reader's interface is in them. */
  readonly readTraditional?: (id: string) => Promise<unknown>;
  /** What the category of the reader's own terms is called in Chinese, where that is not as in the program. */
  readonly ownName?: string;
  /** As it is now. */
  readonly share: () => Promise<OwnShare>;
  /** Asked where there are some, and once at the start, when nobody knows yet. */
  readonly packs: () => Promise<Packs>;
}

/** Concepts of packs that a text names, best first; an empty text finds none and makes ready what others will ask. */
export type FindInPacks = (text: string, most: number) => Promise<readonly ConceptEntry[]>;

/** All glossaries as they are now, for the background and the extension's own pages. */
export interface GlossaryReader {
  /** The glossary of the package as it was written, without anything of the reader's own. Read once. */
  readonly packageGlossary: () => Promise<LoadedGlossary>;
  /**
   * The glossary with the reader's own terms, without what is in packs: see `ownEntries`. The same object as long as
   * nothing has changed.
   */
  readonly ownGlossary: () => Promise<LoadedGlossary>;
  /**
   * Entries of all glossaries by concept id, each once, in the order asked: as the reader has them, without what is
   * disabled. Unknown ids are left out. Those of what `source` has found are as they were then, without another look
   * at what is stored.
   */
  readonly ownEntries: (ids: readonly string[], source?: TermSource) => Promise<readonly ConceptEntry[]>;
  /** As the reader has them, without what `ownGlossary` has. */
  readonly findInPacks: FindInPacks;
  /** All glossaries with a matcher for their designations. The same object as long as nothing has changed. */
  readonly ownTerms: () => Promise<TermSource>;
}

export function createGlossaryReader({
  readJson,
  readTraditional,
  ownName,
  share,
  packs,
}: GlossaryPorts): GlossaryReader {
  const packageGlossary = once(async () => {
    const loaded = await loadGlossary(readJson);
    for (const problem of loaded.problems) console.warn('[Dongcheng Gloss]', problem);
    return loaded;
  });
  /** The same in the characters that the reader reads. */
  const readShown = once(async () => {
    const loaded = await packageGlossary();
    return readTraditional ? traditionalGlossary(loaded, readTraditional) : loaded;
  });

  /** Which of these ids packs have: by their layers where they are held. */
  async function inPacksOf(ids: readonly string[], layers?: readonly NamedPackLayer[]) {
    if (!layers) return (await packs()).known(ids);
    return new Set(ids.filter((id) => layers.some(({ layer }) => numberOf(layer.ids, id) >= 0)));
  }

  const mergeGlossary = remembered(isSameShare, async ({ own, packs: edition, layers }: HeldShare) => {
    const loaded = await readShown();
    const ids = [...loaded.glossary.entries.keys()];
    const asks = edition !== '' && packsComeBeforeBundled(own);
    const inPacks = asks ? await inPacksOf(ids, layers) : new Set<string>();
    const { id, prefLabel } = ownCategory;
    const name = { ...prefLabel, zh: ownName ?? prefLabel.zh };
    const categories = own.terms.length === 0 ? [] : [[id, name] as const];
    return {
      ...loaded,
      glossary: mergeOwnTerms(loaded.glossary, own, inPacks),
      categories: new Map([...categories, ...loaded.categories]),
    };
  });

  const compileBundled = once(async () => compileLayer((await packageGlossary()).glossary.designations));
  const readLayers = async () => (await packs()).layers();

  const makeSource = remembered(isSameShare, async (now: OwnShare) => {
    const { own, packs: edition } = now;
    const [layers, bundled] = await Promise.all([edition === '' ? [] : readLayers(), compileBundled()]);
    const { glossary } = await mergeGlossary({ ...now, layers });
    const source = layeredSource({ own, ownLayer: ownLayerOf(own), packs: layers, bundled, glossary });
    shares.set(source, now);
    return source;
  });
  /** What each source was made of. */
  const shares = new WeakMap<TermSource, OwnShare>();

  let begun = false;
  /** A worker that has just started is waited for: what it may need is read beside what says whether it does. */
  function begin(): void {
    if (begun) return;
    begun = true;
    for (const reading of [compileBundled(), readLayers()]) reading.catch(() => null);
  }

  async function entriesInPacks(ids: readonly string[]): Promise<readonly ConceptEntry[]> {
    try {
      return await (await packs()).entries(ids);
    } catch (error) {
      // The others are worth showing.
      console.error('[Dongcheng Gloss]', error);
      return [];
    }
  }

  async function entriesOf(ids: readonly string[], source?: TermSource): Promise<readonly ConceptEntry[]> {
    const now = (source && shares.get(source)) ?? (await share());
    const { glossary } = await mergeGlossary(now);
    const wanted = [...new Set(ids)];
    const elsewhere = now.packs === '' ? [] : wanted.filter((id) => !glossary.entries.has(id));
    if (elsewhere.length === 0) return wanted.flatMap((id) => glossary.entries.get(id) ?? []);
    const adjust = entryAdjuster(now.own);
    const found = await entriesInPacks(elsewhere);
    const inPacks = new Map(found.map((entry) => [entry.concept.id, adjust(entry)]));
    return wanted.flatMap((id) => glossary.entries.get(id) ?? inPacks.get(id) ?? []);
  }

  async function findInPacks(text: string, most: number): Promise<readonly ConceptEntry[]> {
    const now = await share();
    if (now.packs === '') return [];
    const rows = await (await packs()).search(text, most);
    const { glossary } = await mergeGlossary(now);
    return entriesOf(rows.flatMap(({ conceptId }) => (glossary.entries.has(conceptId) ? [] : conceptId)));
  }

  return {
    packageGlossary,
    findInPacks,
    ownGlossary: async () => mergeGlossary(await share()),
    ownTerms: async () => {
      begin();
      const now = await share();
      try {
        return await makeSource(now);
      } catch (error) {
        if (now.packs === '') throw error;
        // A database that is gone takes no other term with it; the next question asks it again.
        console.error('[Dongcheng Gloss]', error);
        return makeSource({ ...now, packs: '' });
      }
    },
    ownEntries: entriesOf,
  };
}

/** With the layers of its packs, where they have been read. */
interface HeldShare extends OwnShare {
  readonly layers?: readonly NamedPackLayer[];
}

function isSameShare(one: OwnShare, other: OwnShare): boolean {
  return one.own === other.own && one.packs === other.packs;
}

function ownLayerOf({ terms }: OwnTerms): MatchLayer {
  return compileLayer(terms.flatMap((term) => designationsOf(ownEntry(term).concept)));
}
