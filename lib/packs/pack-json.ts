import { failure, type Result } from '../outcome/result.ts';
import type { Pack, PackRead } from './pack.ts';
import { tooLarge } from './pack-limits.ts';
import { packShape } from './pack-shape.ts';
import { soundPack } from './sound-pack.ts';

/** Reads a pack of our own format. `packNotJson`, `packMalformed` and what `soundPack` refuses. */
export function readPackJson(text: string): Result<PackRead> {
  const refused = tooLarge(text.length);
  if (refused) return refused;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failure('packNotJson');
  }
  const fault = packShape(json, '');
  if (fault) return failure('packMalformed', fault.path === '' ? '/' : fault.path, fault.fault);
  const { id, name, version, region, licence, categories } = json as Pack;
  return soundPack({ id, name, version, region, licence, categories });
}

/** A pack as a file of our own format; nothing is lost. */
export function writePackJson(pack: Pack): string {
  const file = { $schema: 'pack.schema.json', format: 'dongcheng-gloss-pack', formatVersion: 1, ...pack };
  return `${JSON.stringify(file, null, 2)}\n`;
}
