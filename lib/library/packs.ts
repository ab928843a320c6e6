import type { ConceptEntry } from '../glossary/glossary.ts';
import type { Result } from '../outcome/result.ts';
import type { Pack } from '../packs/pack.ts';
import type { InstalledPack } from '../store/pack-store.ts';
import type { PackLayer } from './pack-records.ts';

export type { InstalledPack };

/** What installing a pack would do. */
export interface PackPlan {
  /** The pack of the same id that is there now and whose place it would take. */
  readonly replaces: InstalledPack | null;
  /** Ids of concepts that would come, change, stay the same, go. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  /**
   * Designations that another glossary has too, what the concept there is called, and which glossary that is (`own`,
   * `bundled`, the id of an enabled pack): at most 200, and how many in all.
   */
  readonly alike: readonly { readonly label: string; readonly other: string; readonly where: string }[];
  readonly alikeCount: number;
}

/** How far installing has come. */
export interface PackProgress {
  readonly done: number;
  readonly total: number;
}

/** A concept of a pack as lists and searches show it. */
export interface PackConceptRow {
  readonly packId: string;
  readonly conceptId: string;
  readonly label: string;
  readonly labelEn: string;
  readonly pinyin: string;
}

/** What is matched with a pack. */
export interface NamedPackLayer extends PackLayer {
  readonly packId: string;
}

/** Glossaries that the reader has installed. Concepts are read one by one, so a pack may be a whole dictionary. */
export interface Packs {
  /** In the order of priority, without the bin. */
  list(): Promise<readonly InstalledPack[]>;
  binned(): Promise<readonly InstalledPack[]>;
  /** Changes nothing. */
  plan(pack: Pack): Promise<PackPlan>;
  /**
   * Installs a pack, or puts it in the place of the one with its id. What was there before stays until the new one is
   * whole. Fails with `diskFull`, `libraryUnavailable` or, when `signal` aborts, `packInstallCancelled`: nothing
   * half-written stays.
   */
  install(
    pack: Pack,
    from: Pick<InstalledPack, 'fileName' | 'format'>,
    onProgress: (progress: PackProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<InstalledPack>>;
  /** Switches packs on or off. */
  enable(ids: readonly string[], enabled: boolean): Promise<Result<null>>;
  /** Sets the order of priority: first counts first. Packs not named come after. */
  reorder(ids: readonly string[]): Promise<Result<null>>;
  remove(ids: readonly string[]): Promise<Result<null>>;
  restore(ids: readonly string[]): Promise<Result<null>>;
  /** Deletes for good what is in the bin. */
  purge(ids: readonly string[]): Promise<Result<null>>;
  /** The whole pack again, as it was installed; null where there is none. */
  read(id: string): Promise<Pack | null>;
  /** Entries of enabled packs by concept id, each once, in the order asked; unknown ids are left out. */
  entries(conceptIds: readonly string[]): Promise<readonly ConceptEntry[]>;
  /** Which of these ids enabled packs have. */
  known(conceptIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** What enabled packs are matched with, in the order of priority. Held in memory as long as they are enabled. */
  layers(): Promise<readonly NamedPackLayer[]>;
  /** Concepts of one pack in its own order, from a place on. */
  rows(packId: string, from: number, count: number): Promise<readonly PackConceptRow[]>;
  /** Concepts of enabled packs that a lookup finds, best first: by label, pinyin with or without tones, initials, English. */
  search(text: string, limit: number): Promise<readonly PackConceptRow[]>;
  /** Another text whenever enabled packs, their order or their contents are others; empty where there are none. */
  edition(): Promise<string>;
}
