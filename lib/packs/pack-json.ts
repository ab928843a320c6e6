import { failure, type Result } from '../outcome/result.ts';
import type { Pack, PackRead } from './pack.ts';
import { packShape } from './pack-shape.ts';
import { parseJsonText } from './parse-json-text.ts';
import { soundPack } from './sound-pack.ts';

/** Reads a pack of our own format. `packNotJson`, `packMalformed` and what `soundPack` refuses. */
export function readPackJson(text: string): Result<PackRead> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const fault = packShape(json.value, '');
  if (fault) return failure('packMalformed', fault.path === '' ? '/' : fault.path, fault.fault);
  const { id, name, version, region, licence, categories } = json.value as Pack;
  return soundPack({ id, name, version, region, licence, categories });
}

/** A pack as a file of our own format; nothing is lost. */
export function writePackJson(pack: Pack): string {
  const file = { $schema: 'pack.schema.json', format: 'dongcheng-gloss-pack', formatVersion: 1, ...pack };
  return `${JSON.stringify(file, null, 2)}\n`;
}
