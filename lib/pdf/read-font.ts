import type { PDFPageProxy } from 'pdfjs-dist';
import type { FontFacts } from './text-state.ts';

const SUBSET_TAG = /^[A-Z]{6}\+/;
/** Heavy faces by name, the usual Chinese headline faces (黑体, 大标宋, 小标宋, 粗…) among them. */
const HEAVY =
  /bold|black|heavy|semibold|demi|simhei|heiti|(?:^|[-_])hei|[黑粗]|标宋|(?:da|xiao)biaosong|FZ[XD]?H|FZDBS|FZXBS/i;

/** Reads pdf.js's description of a font, which it has once the page's operators are read. */
export function readFont(page: PDFPageProxy, id: string): FontFacts {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const facts: Readonly<Record<string, unknown>> =
    typeof font === 'object' && font !== null ? (font as Record<string, unknown>) : {};
  const name = typeof facts.name === 'string' ? facts.name.replace(SUBSET_TAG, '') : '';
  const matrix: readonly unknown[] = Array.isArray(facts.fontMatrix) ? facts.fontMatrix : [];
  const [across] = matrix;
  const type3 = facts.isType3Font === true;
  const widthScale = typeof across === 'number' && across !== 0 ? Math.abs(across) : 0.001;
  const metrics: readonly unknown[] = Array.isArray(facts.defaultVMetrics) ? facts.defaultVMetrics : [];
  const [advance, x, y] = metrics.map((value) => (typeof value === 'number' ? value : 0));
  return {
    name,
    bold: facts.bold === true || facts.black === true || HEAVY.test(name),
    vertical: facts.vertical === true,
    unit: type3 ? emOf(widthScale) : 1,
    widthScale,
    verticalDefaults: [advance ?? -1000, x ?? 500, y ?? 880],
  };
}

/** A Type 3 font chooses its own units; 1,000, 1,024 and 2,048 to the em are usual, and then size 1 is one em. */
function emOf(widthScale: number): number {
  const unitsToEm = 1 / widthScale;
  return unitsToEm >= 250 && unitsToEm <= 5000 ? 1 : widthScale * 1000;
}
