import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Concept } from '../glossary/concept.ts';
import type { Language } from '../text/language.ts';

/** What is to be taken out, and what is known of it. */
export interface ExportSelection {
  /** In the order in which they are to stand. */
  readonly excerpts: readonly Excerpt[];
  /** By id: those that the excerpts name. One that is missing is left out. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The canonical text of an article, or null where it isn't kept. */
  readonly textOf: (canonicalUrl: string) => string | null;
  /** UUID of this export. */
  readonly id: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Language of the interface, for what is said about the excerpts. */
  readonly language: Language;
}

/** A file to be saved. Its text comes in pieces, to be gone through once, so that ten thousand excerpts need not be one string. */
export interface ExportFile {
  /** Safe on every system, with its extension, unique among the files of one export. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** One way to take excerpts out. */
export interface ExcerptExporter {
  readonly id: string;
  /** Without the dot. */
  readonly fileExtension: string;
  /** MIME type with its charset. */
  readonly mediaType: string;
  /** The files of a selection; none where there's nothing in it that the format could say. */
  write(selection: ExportSelection): readonly ExportFile[];
}
