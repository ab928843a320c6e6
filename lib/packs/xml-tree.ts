import { SaxesParser } from 'saxes';
import { failure, type Result, success } from '../outcome/result.ts';
import { packLimits, tooLarge } from './pack-limits.ts';

/** An element by its local name, without comments and processing instructions. */
export interface XmlElement {
  readonly name: string;
  /** By their names as written: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside, also that of elements inside, in order. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a well-formed document. Nothing is fetched. A document type may be named, but one that declares anything
 * itself is refused (`packXmlEntities`), so no entity ever expands; entities that XML doesn't know are a fault, like
 * everything else that isn't well-formed (`packXmlBroken`, with the line).
 */
export function readXml(text: string): Result<XmlElement> {
  const refused = tooLarge(text.length);
  if (refused) return refused;
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let fault: Result<XmlElement> | null = null;

  parser.on('error', () => {
    fault ??= failure('packXmlBroken', String(parser.line));
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fault ??= failure('packXmlEntities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name: localName(name), attributes, children: [], text: '' });
    if (open.length > packLimits.depth) fault ??= failure('packTooDeep', String(packLimits.depth));
  });
  const addText = (some: string): void => {
    const element = open.at(-1);
    if (element) element.text += some;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (!parent) root = element;
    else {
      parent.children.push(element);
      parent.text += element.text;
    }
  });
  for (let at = 0; at < text.length && !fault; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
  }
  if (!fault) parser.close();
  return fault ?? (root ? success(root) : failure('packXmlBroken', '1'));
}

/** How much is parsed before looking for a fault, UTF-16 units. */
const pieceLength = 64 * 1024;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements inside an element that have one of some names, at any depth, in order. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

/** Text as it stands in XML 1.0; characters that XML can't have are left out. */
export function xmlText(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
