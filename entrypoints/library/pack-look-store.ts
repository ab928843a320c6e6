import { computed, signal } from '@preact/signals';
import type { PackConceptRow, Packs } from '../../lib/library/packs.ts';
import type { GlossariesStore } from './glossaries-store.ts';
import { type LazyRecords, lazyRecords } from './lazy-records.ts';

interface NumberedRow extends PackConceptRow {
  readonly no: number;
}

/** A look into one pack: its terms, read as they come into sight. */
export function createPackLookStore(packs: Packs, { list, failed }: GlossariesStore) {
  const id = signal<string | null>(null);
  const rows = signal<LazyRecords<NumberedRow> | null>(null);

  /** Rows that stand together are read together. */
  async function load(packId: string, nos: readonly number[]): Promise<NumberedRow[]> {
    const from = Math.min(...nos);
    const found = await packs.rows(packId, from, Math.max(...nos) - from + 1);
    return found.map((row, at) => ({ ...row, no: from + at }));
  }

  return {
    /** Undefined while the packs are being read, null where there is none of the id. */
    pack: computed(() => {
      const { value: all } = list;
      return all === null ? undefined : (all.find((pack) => pack.id === id.value) ?? null);
    }),
    row: computed(() => rows.value?.look.value ?? (() => undefined)),
    /** The same pack again is read anew: another version may have come. */
    show(packId: string): void {
      id.value = packId;
      rows.value = lazyRecords(
        (nos) => load(packId, nos),
        (error) => {
          console.error('[Dongcheng Gloss]', error);
          failed.value = true;
        },
      );
    },
    want: (nos: readonly number[]): void => rows.value?.want(nos),
  };
}
