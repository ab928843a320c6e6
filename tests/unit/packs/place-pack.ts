import type { Pack } from '../../../lib/packs/pack.ts';
import { packOf } from './sample-pack.ts';

/** A pack with the terms of a place, one concept a label. */
export function placePack(id: string, ...labels: readonly string[]): Pack {
  const concepts = labels.map((zh, at) => ({
    id: `${id}-${at}`,
    prefLabel: { zh, en: `Term ${at}` },
    pinyin: 'hú tòng',
    level: '街道' as const,
  }));
  return { ...packOf(...concepts), id };
}
