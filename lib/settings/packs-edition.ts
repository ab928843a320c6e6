import { isRecord } from '../glossary/json-shape.ts';
import { changeStored, readStored, type StoredValue } from './stored-value.ts';

/** What `storage.local` says of the installed packs, for those who can't ask the database or needn't open it. */
interface StoredEdition {
  /** As `Packs.edition` has it; empty where there are none. */
  readonly edition: string;
}

const storedEdition: StoredValue<StoredEdition> = {
  key: 'packs',
  parse: (stored) => ({
    edition: isRecord(stored) && typeof stored.edition === 'string' ? stored.edition : '',
  }),
};

/** The edition of the packs as it was last told. */
export async function readPacksEdition(): Promise<string> {
  return (await readStored(storedEdition)).edition;
}

/** Tells everybody that packs are of another edition; nothing where it is the same. */
export async function tellPacksEdition(edition: string): Promise<void> {
  if ((await readPacksEdition()) !== edition) await changeStored(storedEdition, () => ({ edition }));
}
