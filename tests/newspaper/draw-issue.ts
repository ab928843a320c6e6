import PDFDocument from 'pdfkit';
import { addFace, encode, type Face } from './faces.ts';
import type { Run, Sheet } from './sheet.ts';

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Draws sheets as a PDF. The same sheets give the same bytes but for what names the moment of writing. */
export function drawIssue(sheets: readonly Sheet[]): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, compress: true, info: { CreationDate: new Date(0) } });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
  });
  const faces = new Map<string, ReturnType<typeof addFace>>();
  for (const sheet of sheets) {
    doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const { left, top, right, bottom } of sheet.images)
      doc.image(PIXEL, left, top, { width: right - left, height: bottom - top });
    for (const { left, top, right, bottom } of sheet.frames)
      doc.rect(left, top, right - left, bottom - top).stroke();
    for (const { left, top, right, bottom } of sheet.rules)
      doc.moveTo(left, top).lineTo(right, bottom).lineWidth(0.5).stroke();
    for (const run of sheet.runs) drawRun(run);
  }
  doc.end();
  return done;

  function drawRun(run: Run): void {
    const fonts = (doc.page as unknown as { fonts: Record<string, unknown> }).fonts;
    fonts[run.face.id] ??= reference(run.face);
    const offsets = run.fakeBold ? [0, 0.02, 0.04] : [0];
    for (const offset of offsets) {
      const x = run.x + offset * run.size;
      const place = `1 0 0 -1 ${x.toFixed(3)} ${run.y.toFixed(3)} Tm`;
      const text = `${run.spacing.toFixed(4)} Tc ${place} ${encode(run.face, run.text)} Tj`;
      doc.addContent(`BT /${run.face.id} ${run.size} Tf ${text} ET`);
    }
  }

  function reference(face: Face): ReturnType<typeof addFace> {
    const known = faces.get(face.id) ?? addFace(doc, face);
    faces.set(face.id, known);
    return known;
  }
}
