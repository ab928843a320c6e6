import type { PackPlan } from '../../lib/library/packs.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import type { FileGuess } from '../../lib/packs/file-guess.ts';
import type { PackHead } from '../../lib/packs/pack.ts';

/** Where bringing in a pack stands. Nothing is changed before the reader has seen the plan. */
export type PackImport =
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'open';
      readonly fileName: string;
      /** What the file is taken for; null before it was looked at. */
      readonly guess: FileGuess | null;
      readonly stage: ImportStage;
    };

export type ImportStage =
  | {
      readonly kind: 'working';
      readonly what: 'fetching' | 'parsing' | 'taking' | 'planning' | 'installing';
      /** How much of it is done, from 0 to 1; null where nobody can tell. */
      readonly share: number | null;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'planned'; readonly plan: PlannedImport };

/** A pack that was read, and what bringing it in would do. */
export interface PlannedImport {
  readonly head: PackHead;
  /** True where the file says who it is, and the reader may not say otherwise. */
  readonly fixed: boolean;
  readonly concepts: number;
  /** The first things of the file that are left out, and how many there are in all. */
  readonly notes: readonly Failure[];
  readonly noteCount: number;
  readonly target: ImportTarget;
}

export type ImportTarget =
  | {
      readonly kind: 'pack';
      readonly plan: PackPlan;
      /** True where the pack says other things of itself than the one it would replace. */
      readonly headDiffers: boolean;
    }
  /** Terms of the reader's own come back among those that are there. */
  | { readonly kind: 'own'; readonly added: number; readonly changed: number; readonly unchanged: number };
