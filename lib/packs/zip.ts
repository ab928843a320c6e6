import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import { type Failed, failure, type Result, success } from '../outcome/result.ts';
import { packLimits, tooLarge } from './pack-limits.ts';

/** Below this nothing is a bomb, however well it packs, bytes. */
const smallFile = 1024 * 1024;

/**
 * The files of an archive that are wanted, as texts by name. What an archive says of its sizes is believed only as
 * far as it costs nothing: no file is unpacked beyond what it declares. `packTooLarge`, `packZipBomb` for more than
 * the limits allow, `packZipBroken` for what is no archive.
 */
export function unzipTexts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<ReadonlyMap<string, string>> {
  const refused = tooLarge(bytes.length);
  if (refused) return refused;
  let files = 0;
  let unpacked = 0;
  let bomb: Failed | null = null;
  let found: Unzipped;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        files += 1;
        if (!wanted(name)) return false;
        unpacked += originalSize;
        const isBomb =
          files > packLimits.archivedFiles ||
          unpacked > packLimits.unpackedBytes ||
          (originalSize > smallFile && originalSize > size * packLimits.unpackedRatio);
        if (isBomb) bomb = failure('packZipBomb');
        return bomb === null;
      },
    });
  } catch {
    return bomb ?? failure('packZipBroken');
  }
  if (bomb) return bomb;
  return success(new Map(Object.entries(found).map(([name, content]) => [name, strFromU8(content)])));
}

/** An archive of text files, UTF-8, that is the same for the same files. */
export function zipTexts(files: ReadonlyMap<string, string>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of files) zippable[name] = strToU8(text);
  return zipSync(zippable, { level: 6, mtime: earliest });
}

/** The first day that the format knows, local time: an archive shouldn't tell when it was made. */
const earliest = '1980-01-01T00:00:00';
