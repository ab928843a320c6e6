import type { Level } from './concept.ts';

/** In the order in which they are listed. */
export const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道', '自加'];
