import type { Pack } from '../../../lib/packs/pack.ts';

/** Something that is done with packs. */
export type PackChange =
  | { readonly kind: 'install'; readonly pack: Pack }
  | { readonly kind: 'enable'; readonly ids: readonly string[]; readonly enabled: boolean }
  | { readonly kind: 'remove' | 'restore' | 'purge'; readonly ids: readonly string[] };
