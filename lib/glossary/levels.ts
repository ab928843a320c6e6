import type { Level } from './concept.ts';

/** In the order in which they are listed. Their places are stored with packs: append only. */
export const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道', '自加'];
