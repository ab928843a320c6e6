import type { PackHead } from '../packs/pack.ts';
import type { PackFormat } from '../packs/pack-format.ts';
import type { Instant } from './records.ts';

/** What is kept of an installed pack beside its concepts. */
export interface InstalledPack extends PackHead {
  readonly concepts: number;
  readonly designations: number;
  /** Name and format of the file it came from. */
  readonly fileName: string;
  readonly format: PackFormat;
  readonly installedAt: Instant;
  readonly modifiedAt: Instant;
  /** False: neither marked nor listed, but kept. */
  readonly enabled: boolean;
  /** Place among the packs: whose term counts where two packs write theirs alike; 0 counts first. */
  readonly order: number;
  /** When it was put into the bin; null outside it. Gone for good 30 days later. */
  readonly deletedAt: Instant | null;
}

/** The same with what only the store has to know. */
export interface StoredPack extends InstalledPack {
  /** Random: what all keys of its contents begin with. Contents are never changed, only written anew under another. */
  readonly generation: string;
  /** Size of its contents, roughly. */
  readonly bytes: number;
}

/** What can be asked of packs within one transaction; see `StoreView`. */
export interface PackView {
  /** All of them, in the bin too, in no order. */
  readonly packHeads: () => Promise<readonly StoredPack[]>;
  /** Contents by their keys (`packKeys`), each in its place; undefined where there is none. */
  readonly packData: (keys: readonly string[]) => Promise<readonly unknown[]>;
  /** Keys of contents that begin with `prefix`. */
  readonly packDataKeys: (prefix: string) => Promise<readonly string[]>;
}

/** What can be done with packs within one transaction; see `StoreChange`. */
export interface PackWriting {
  readonly putPackHeads: (packs: readonly StoredPack[]) => Promise<void>;
  readonly dropPackHeads: (ids: readonly string[]) => Promise<void>;
  readonly putPackData: (entries: ReadonlyMap<string, unknown>) => Promise<void>;
  /** All contents whose keys begin with `prefix`. */
  readonly dropPackData: (prefix: string) => Promise<void>;
}
