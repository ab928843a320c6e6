import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box, Glyph, PageContent } from '../newspaper/page-content.ts';
import { IDENTITY, mapBox, multiply, toMatrix } from './matrix.ts';
import type { PdfJs } from './open-pdf.ts';
import { readFont } from './read-font.ts';
import { readGlyphs } from './read-glyphs.ts';
import { readPath } from './read-paths.ts';
import { initialState, moveText, setTextMatrix, type TextState } from './text-state.ts';

/** Everything found so far, and the states that were put aside. */
interface Reading {
  state: TextState;
  readonly saved: TextState[];
  readonly glyphs: Glyph[];
  readonly rules: Box[];
  readonly frames: Box[];
  readonly images: Box[];
}

type Step = (reading: Reading, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/**
 * Reads what a page draws: every glyph with its own place, rules, frames, images. pdf.js's text content gives
 * strings whose inner spacing is lost and glues what lies on top of each other; its operator list has each glyph.
 */
export async function readPage(pdfjs: PdfJs, page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const reading: Reading = {
    state: initialState(toMatrix(viewport.transform)),
    saved: [],
    glyphs: [],
    rules: [],
    frames: [],
    images: [],
  };
  const steps = stepsOf(pdfjs, page);
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    steps.get(operator)?.(reading, Array.isArray(args) ? args : []);
  }
  const { width, height } = viewport;
  const onPage = (box: Box): boolean =>
    box.right > 0 && box.bottom > 0 && box.left < width && box.top < height;
  return {
    width,
    height,
    glyphs: reading.glyphs.filter(onPage),
    rules: reading.rules.filter(onPage),
    frames: reading.frames.filter(onPage),
    images: reading.images.filter(onPage),
  };
}

function stepsOf(pdfjs: PdfJs, page: PDFPageProxy): ReadonlyMap<number, Step> {
  const { OPS } = pdfjs;
  const setFont = (reading: Reading, name: unknown, size: unknown): void => {
    reading.state.font = typeof name === 'string' ? readFont(page, name) : null;
    reading.state.fontSize = number(size);
  };
  const save: Step = (reading) => {
    reading.saved.push({ ...reading.state });
  };
  const restore: Step = (reading) => {
    reading.state = reading.saved.pop() ?? reading.state;
  };
  const transform = (reading: Reading, matrix: unknown): void => {
    reading.state.transform = multiply(reading.state.transform, toMatrix(matrix));
  };
  const image: Step = ({ images, state }) => {
    images.push(mapBox(state.transform, 0, 0, 1, 1));
  };
  const painted = new Set([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke]);
  for (const more of [OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]) painted.add(more);
  return new Map<number, Step>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.transform, transform],
    [
      OPS.paintFormXObjectBegin,
      (reading, [matrix]) => {
        save(reading, []);
        if (matrix !== null) transform(reading, matrix);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.beginText, ({ state }) => setTextMatrix(state, IDENTITY)],
    [OPS.setFont, (reading, [name, size]) => setFont(reading, name, size)],
    [
      OPS.setGState,
      (reading, [entries]) => {
        for (const entry of Array.isArray(entries) ? entries : []) {
          if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
            setFont(reading, entry[1][0], entry[1][1]);
        }
      },
    ],
    [
      OPS.setCharSpacing,
      ({ state }, [spacing]) => {
        state.charSpacing = number(spacing);
      },
    ],
    [
      OPS.setWordSpacing,
      ({ state }, [spacing]) => {
        state.wordSpacing = number(spacing);
      },
    ],
    [
      OPS.setHScale,
      ({ state }, [percent]) => {
        state.horizontalScale = number(percent) / 100;
      },
    ],
    [
      OPS.setLeading,
      ({ state }, [leading]) => {
        state.leading = -number(leading);
      },
    ],
    [
      OPS.setTextRise,
      ({ state }, [rise]) => {
        state.rise = number(rise);
      },
    ],
    [OPS.moveText, ({ state }, [x, y]) => moveText(state, number(x), number(y))],
    [
      OPS.setLeadingMoveText,
      ({ state }, [x, y]) => {
        state.leading = number(y);
        moveText(state, number(x), number(y));
      },
    ],
    [OPS.setTextMatrix, ({ state }, [matrix]) => setTextMatrix(state, toMatrix(matrix))],
    [OPS.nextLine, ({ state }) => moveText(state, 0, state.leading)],
    [
      OPS.showText,
      ({ state, glyphs }, [shown]) => {
        if (Array.isArray(shown)) glyphs.push(...readGlyphs(state, shown));
      },
    ],
    [
      OPS.constructPath,
      ({ state, rules, frames }, [paint, data]) => {
        const path: unknown = Array.isArray(data) ? data[0] : null;
        if (!painted.has(number(paint)) || !ArrayBuffer.isView(path)) return;
        const marks = readPath(path as Float32Array, state.transform);
        rules.push(...marks.rules);
        frames.push(...marks.frames);
      },
    ],
    [OPS.paintImageXObject, image],
    [OPS.paintInlineImageXObject, image],
    [OPS.paintImageMaskXObject, image],
  ]);
}
