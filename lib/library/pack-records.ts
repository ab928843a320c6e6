import type { Concept, Level } from '../glossary/concept.ts';
import { designationsOf } from '../glossary/designations.ts';
import { levels } from '../glossary/levels.ts';
import { compileLayer, layerFormat, type MatchLayer } from '../matching/match-layer.ts';
import { indexNames, type JoinedReadings, type NameIndex, nameFormat } from '../search/name-index.ts';

/** About how much of the time goes into the layer. */
const layerShare = 0.4;

/** What is matched with a pack: designations, and each concept's level by its number. */
export interface PackLayer {
  readonly layer: MatchLayer;
  readonly levels: Uint8Array;
}

/** A part of a pack's contents that is made of its concepts, and made anew where its format is an old one. */
interface Made<T> {
  readonly format: number;
  readonly made: T;
}

/** The parts that are made of all concepts of a pack; concepts are numbered by their places in it. */
export interface MadeParts {
  readonly layer: Made<PackLayer>;
  readonly names: Made<NameIndex>;
  readonly tones: Made<JoinedReadings>;
}

/**
 * Makes all parts, which costs a second or two for a hundred thousand designations. Yields now and then how much of
 * that is done, from 0 to 1.
 */
export function* makeParts(concepts: readonly Concept[]): Generator<number, MadeParts> {
  const layer = compileLayer(concepts.flatMap(designationsOf));
  yield layerShare;
  const naming = indexNames(concepts);
  let step = naming.next();
  while (!step.done) {
    yield layerShare + (1 - layerShare) * (step.value / concepts.length);
    step = naming.next();
  }
  const { names, tones } = step.value;
  return {
    layer: { format: layerFormat, made: { layer, levels: Uint8Array.from(concepts, levelNumber) } },
    names: { format: nameFormat, made: names },
    tones: { format: nameFormat, made: tones },
  };
}

/** A part as it was stored; null where it is of another format, or not there. */
export function readPart<K extends keyof MadeParts>(kind: K, stored: unknown): MadeParts[K]['made'] | null {
  const { format, made } = (stored ?? {}) as Partial<MadeParts[K]>;
  const current = kind === 'layer' ? layerFormat : nameFormat;
  return format === current && made !== undefined ? made : null;
}

export function levelAt({ layer, levels: numbers }: PackLayer, number: number): Level | undefined {
  return number < 0 || number >= layer.ids.sorted.length ? undefined : levels[numbers[number] ?? -1];
}

function levelNumber({ level }: Concept): number {
  return levels.indexOf(level);
}
