import { ankiBasicExporter, ankiClozeExporter } from './anki-exporters.ts';
import { cslExporter } from './csl-exporter.ts';
import { csvExporter } from './csv-exporter.ts';
import type { ExcerptExporter } from './exporter.ts';
import { htmlSheetExporter } from './html-sheet-exporter.ts';
import { markdownExporter, markdownNotesExporter } from './markdown-exporters.ts';
import { risExporter } from './ris-exporter.ts';
import { webAnnotationExporter } from './web-annotation-exporter.ts';

/** All ways to take excerpts out, in the order in which they are offered. */
export const exporters: readonly ExcerptExporter[] = [
  markdownExporter,
  markdownNotesExporter,
  htmlSheetExporter,
  csvExporter,
  webAnnotationExporter,
  ankiBasicExporter,
  ankiClozeExporter,
  risExporter,
  cslExporter,
];
