import type { Concept } from '../glossary/concept.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import {
  anyText,
  exactly,
  list,
  naturalNumber,
  oneOf,
  orNull,
  type Shape,
  upTo,
} from '../glossary/json-shape.ts';
import type { PackHead } from '../packs/pack.ts';
import { type PackFormat, packFormats } from '../packs/pack-format.ts';
import type { OutlineCategory } from '../packs/pack-outline.ts';
import { packCategoryFields, packConcept, packHeadFields, packSources } from '../packs/pack-shape.ts';

/** What is said of a pack in a backup; its concepts follow in parts. */
export interface BackupPack extends PackHead {
  readonly fileName: string;
  readonly format: PackFormat;
  /** Milliseconds since 1970-01-01 UTC, as all times. */
  readonly installedAt: number;
  readonly modifiedAt: number;
  readonly enabled: boolean;
  readonly order: number;
  readonly deletedAt: number | null;
  readonly categories: readonly OutlineCategory[];
}

/** Some concepts of a pack, in its order, with the sources that they cite. */
export interface BackupPackPart {
  readonly packId: string;
  /** From 1. */
  readonly part: number;
  readonly concepts: readonly { readonly concept: Concept; readonly sources: ConceptEntry['sources'] }[];
}

/** Concepts of one part: a line stays small enough for anything that reads lines. */
export const conceptsPerPart = 200;

export function isPackPart(value: BackupPack | BackupPackPart): value is BackupPackPart {
  return 'part' in value;
}

/** What names a pack or a part: parts follow their pack in their order. */
export function packRecordKey(value: BackupPack | BackupPackPart): string {
  return isPackPart(value) ? `${value.packId} ${String(value.part).padStart(6, '0')}` : value.id;
}

const isBoolean: Shape = (value, path) =>
  typeof value === 'boolean' ? null : { path, fault: 'must be true or false' };

/** The shape of a pack without its parts; `instant`: of a time. */
export function backupPackShape(instant: Shape): Shape {
  return exactly({
    ...packHeadFields,
    fileName: anyText(),
    format: oneOf(...packFormats),
    installedAt: instant,
    modifiedAt: instant,
    enabled: isBoolean,
    order: naturalNumber,
    deletedAt: orNull(instant),
    categories: list(exactly({ ...packCategoryFields, concepts: naturalNumber })),
  });
}

export const backupPartShape: Shape = exactly({
  packId: packHeadFields.id,
  part: naturalNumber,
  concepts: upTo(conceptsPerPart, exactly({ concept: packConcept, sources: packSources })),
});
