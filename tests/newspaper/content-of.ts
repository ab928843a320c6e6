import type { Glyph, PageContent } from '../../lib/newspaper/page-content.ts';
import { widthOf } from './set-lines.ts';
import type { Run, Sheet } from './sheet.ts';

/** What a sheet draws, as reading it from a PDF would give it: layouts can be tried without writing one. */
export function contentOf(sheet: Sheet): PageContent {
  return {
    width: sheet.width,
    height: sheet.height,
    glyphs: sheet.runs.flatMap(glyphsOf),
    rules: sheet.rules,
    frames: sheet.frames,
    images: sheet.images,
  };
}

function glyphsOf(run: Run): Glyph[] {
  const offsets = run.fakeBold ? [0, 0.02, 0.04] : [0];
  return offsets.flatMap((offset) => {
    let x = run.x + offset * run.size;
    return [...run.text].map((text) => {
      const left = x;
      const right = left + widthOf(text) * run.size;
      x = right + run.spacing;
      return {
        text,
        left,
        right,
        top: run.y - 0.88 * run.size,
        bottom: run.y + 0.12 * run.size,
        baseline: run.y,
        size: run.size,
        font: run.face.baseFont,
        bold: /Hei|Bold/.test(run.face.baseFont),
        direction: 'across' as const,
      };
    });
  });
}
