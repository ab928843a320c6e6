import type { LikelyPlace } from './vote-for-places.ts';

const farthest = 72;
const step = 3;

/** Every place close to an offset: what stands there is hidden to a wider look, which sees that one's context. */
export function placesAround(start: number): Omit<LikelyPlace, 'votes'>[] {
  const places: Omit<LikelyPlace, 'votes'>[] = [];
  for (let away = step; away <= farthest; away += step) {
    for (const at of [start - away, start + away]) {
      places.push({ at, half: step >> 1, mostScore: Number.POSITIVE_INFINITY });
    }
  }
  return places;
}
