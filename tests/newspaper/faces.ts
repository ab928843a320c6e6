import type PDFKit from 'pdfkit';

/** A font as a layout uses it: none is embedded, as in many newspapers' files. */
export interface Face {
  readonly id: string;
  readonly baseFont: string;
  /** How codes become characters. `identity` has a ToUnicode map; the others need a CMap that the reader brings. */
  readonly encoding: 'GBK-EUC-H' | 'UniGB-UTF16-H' | 'identity';
}

let gbkCodes: ReadonlyMap<string, number> | null = null;

/** The two-byte code of each character in GBK, read off the decoder that every browser and Node have. */
function gbk(): ReadonlyMap<string, number> {
  if (gbkCodes !== null) return gbkCodes;
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') codes.set(text, lead * 256 + trail);
    }
  }
  gbkCodes = codes;
  return codes;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A text as the hexadecimal string that a show operator takes. */
export function encode(face: Face, text: string): string {
  const codes = [...text].map((character) => {
    const unit = character.charCodeAt(0);
    if (face.encoding !== 'GBK-EUC-H') return hex(unit, 4);
    if (unit < 0x80) return hex(unit, 2);
    const code = gbk().get(character);
    if (code === undefined) throw new Error(`${character} is not in GBK.`);
    return hex(code, 4);
  });
  return `<${codes.join('')}>`;
}

/** ASCII's character ids in each encoding as a font's width array has them: half an em each. */
const HALF_WIDTH: Readonly<Record<Face['encoding'], readonly number[]>> = {
  'GBK-EUC-H': [814, 907, 500, 7716, 7716, 500],
  'UniGB-UTF16-H': [1, 95, 500],
  identity: [0x20, 0x7e, 500],
};

type Doc = InstanceType<typeof PDFKit>;

/** Writes a face's dictionaries into a document (ISO 32000-1, 9.7) and gives the reference for its pages. */
export function addFace(doc: Doc, face: Face): ReturnType<Doc['ref']> {
  const identity = face.encoding === 'identity';
  const text = (value: string): string => new String(value) as string;
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: face.baseFont,
    Flags: 6,
    FontBBox: [0, -120, 1000, 880],
    ItalicAngle: 0,
    Ascent: 880,
    Descent: -120,
    CapHeight: 880,
    StemV: 93,
  });
  descriptor.end('');
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: face.baseFont,
    CIDSystemInfo: {
      Registry: text('Adobe'),
      Ordering: text(identity ? 'Identity' : 'GB1'),
      Supplement: identity ? 0 : 4,
    },
    FontDescriptor: descriptor,
    DW: 1000,
    W: [...HALF_WIDTH[face.encoding]],
  });
  descendant.end('');
  const font = doc.ref({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: face.baseFont,
    Encoding: identity ? 'Identity-H' : face.encoding,
    DescendantFonts: [descendant],
    ...(identity && { ToUnicode: toUnicode(doc) }),
  });
  font.end('');
  return font;
}

/** Every code is the character's own UTF-16 unit. */
function toUnicode(doc: Doc): ReturnType<Doc['ref']> {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const row = hex(high, 2);
    return `<${row}00> <${row}ff> <${row}00>`;
  });
  const blocks = [0, 100, 200].map((from) => {
    const part = ranges.slice(from, from + 100);
    return `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`;
  });
  const map = doc.ref({});
  map.end(
    Buffer.from(
      `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Own def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nend\nend\n`,
    ),
  );
  return map;
}
