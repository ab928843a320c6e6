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

/**
 * Tells everybody where packs are of another edition. Tellers wait for each other and `read` what is there only then,
 * so that none tells what another has changed since.
 */
export function tellPacksEdition(read: () => Promise<string>): Promise<void> {
  return navigator.locks.request('packs-edition', async () => {
    const edition = await read();
    if ((await readPacksEdition()) !== edition) await changeStored(storedEdition, () => ({ edition }));
  });
}
