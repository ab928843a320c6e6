import type { BackupRecord } from '../backup/backup.ts';
import { type BackupPack, type BackupPackPart, conceptsPerPart, isPackPart } from '../backup/backup-pack.ts';
import { isBackupRecord } from '../backup/backup-shape.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import type { Pack } from '../packs/pack.ts';
import { type PackOutline, packOf } from '../packs/pack-outline.ts';
import type { StoredPack } from '../store/pack-store.ts';
import type { Store } from '../store/store.ts';
import type { BackupStep } from './library-backup.ts';
import { createPackReader } from './pack-reader.ts';

/** All packs as records of a backup, in its order; one that is not whole is left out. */
export async function* readPacksForBackup(store: Store): AsyncGenerator<BackupStep> {
  const reader = createPackReader(store);
  const heads = await store.read('packs', (view) => view.packHeads());
  for (const head of [...heads].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const outline = await store.read('packs', (view) => reader.outline(view, head));
    const entries = await reader.entriesFrom(head, 0, head.concepts);
    const records = entries.length < head.concepts ? [] : recordsOf(head, outline, entries);
    // What would be refused when it comes back is no backup.
    if (records.length === 0 || !records.every(isBackupRecord)) yield { records: [], leftOut: 1 };
    else for (const record of records) yield { records: [record], leftOut: 0 };
  }
}

function recordsOf(
  { generation: _, bytes: __, concepts: ___, designations: ____, ...head }: StoredPack,
  { categories }: PackOutline,
  entries: readonly ConceptEntry[],
): BackupRecord[] {
  const records: BackupRecord[] = [{ kind: 'pack', value: { ...head, categories } }];
  for (let at = 0; at < entries.length; at += conceptsPerPart) {
    const concepts = entries
      .slice(at, at + conceptsPerPart)
      .map(({ concept, sources }) => ({ concept, sources }));
    records.push({ kind: 'pack', value: { packId: head.id, part: records.length, concepts } });
  }
  return records;
}

/** A pack of a backup, put together again. */
export interface PackCopy {
  readonly head: BackupPack;
  readonly pack: Pack;
}

/** Puts packs together from the records of a backup as they come. */
export function createPackGatherer() {
  let head: BackupPack | null = null;
  let parts: BackupPackPart[] = [];
  let missing = 0;

  return {
    /** Gives the packs that these records complete; null where what comes is of no pack. */
    take(records: readonly BackupRecord[]): readonly PackCopy[] | null {
      const whole: PackCopy[] = [];
      for (const record of records) {
        if (record.kind !== 'pack') continue;
        const { value } = record;
        if (!isPackPart(value)) {
          if (missing > 0) return null;
          head = value;
          parts = [];
          missing = value.categories.reduce((sum, { concepts }) => sum + concepts, 0);
        } else if (head === null || value.packId !== head.id || value.part !== parts.length + 1) return null;
        else {
          parts.push(value);
          missing -= value.concepts.length;
        }
        if (missing < 0) return null;
        if (head !== null && missing === 0) {
          whole.push({
            head,
            pack: packOf(
              head,
              head,
              parts.flatMap(({ concepts }) => concepts),
            ),
          });
          head = null;
        }
      }
      return whole;
    },
    /** True while parts of a pack are still to come. */
    isOpen: (): boolean => missing > 0,
  };
}
