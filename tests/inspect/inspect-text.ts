import type { FindMatches } from './find-matches.ts';
import { type Inspection, inspection } from './inspection.ts';

const PARAGRAPH_END = /[。！？!?…：:；;][”’」』）)】]*$/;
const INDENTED = /^[\u3000\t ]{2,}|^\u3000/;
/** A line that fills less than this part of the longest ends its paragraph. */
const FULL = 0.75;

/** What the product makes of a plain text: one article without a headline, its lines put back together. */
export function inspectText(text: string, findMatches: FindMatches): Inspection {
  const blocks = paragraphsOf(text).map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph }));
  const article = {
    site: 'text',
    canonicalUrl: null,
    kicker: null,
    title: null,
    subtitle: null,
    source: null,
    contentSource: null,
    publishedAt: null,
    authors: [],
    editors: [],
    page: null,
    pagination: null,
    jumps: [],
    continuesOn: null,
    blocks,
    matches: findMatches(blocks.map((block) => block.text)),
    titleMatches: [],
  };
  return inspection('article', [{ code: 'plain-text', values: {} }], blocks.length === 0 ? [] : [article]);
}

/** Joins lines that were broken for their width: a blank line, an indentation or a short last line parts paragraphs. */
function paragraphsOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028]/);
  const widest = Math.max(0, ...lines.map((line) => line.trim().length));
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') paragraphs.push(open.trim());
    open = '';
  };
  for (const line of lines) {
    const bare = line.trim();
    if (bare === '' || INDENTED.test(line)) close();
    if (bare === '') continue;
    // Chinese needs no space where a line was broken; Latin words do.
    open += /[A-Za-z0-9,.]$/.test(open) && /^[A-Za-z]/.test(bare) ? ` ${bare}` : bare;
    if (PARAGRAPH_END.test(bare) && bare.length < widest * FULL) close();
  }
  close();
  return paragraphs;
}
