import type { BlockPlace, TermOccurrence } from './records.ts';

/** The terms of a text as they are stored: in a third of the room, and read many times faster, than as objects. */
export interface PackedOccurrences {
  /** Ids of the concepts, in the order in which they first appear. */
  readonly concepts: readonly string[];
  /** Of each occurrence: place in `concepts`, block (headlines below 0), start, end. */
  readonly places: Int32Array;
}

const headlines = ['kicker', 'title', 'subtitle'] as const;
const numbersEach = 4;

export function packOccurrences(occurrences: readonly TermOccurrence[]): PackedOccurrences {
  const known = new Map<string, number>();
  const places = new Int32Array(occurrences.length * numbersEach);
  occurrences.forEach(({ conceptId, place, start, end }, index) => {
    const concept = known.get(conceptId) ?? known.size;
    known.set(conceptId, concept);
    const block = typeof place === 'number' ? place : headlines.indexOf(place) - headlines.length;
    places.set([concept, block, start, end], index * numbersEach);
  });
  return { concepts: [...known.keys()], places };
}

export function unpackOccurrences({ concepts, places }: PackedOccurrences): TermOccurrence[] {
  const occurrences: TermOccurrence[] = [];
  for (let at = 0; at + numbersEach <= places.length; at += numbersEach) {
    const conceptId = concepts[places[at] as number];
    const place = placeOf(places[at + 1] as number);
    if (conceptId === undefined || place === undefined) continue;
    occurrences.push({ conceptId, place, start: places[at + 2] as number, end: places[at + 3] as number });
  }
  return occurrences;
}

function placeOf(block: number): BlockPlace | undefined {
  return block < 0 ? headlines[block + headlines.length] : block;
}
