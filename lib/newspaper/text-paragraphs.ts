import { joinText, type Words } from './join-lines.ts';
import { CLOSING, SENTENCE_END } from './print-patterns.ts';
import { columnWidth, emsOf } from './text-pieces.ts';

const INDENTED = /^[\u3000\t ]{2,}|^\u3000/;
/** Ems by which a paragraph's last line is shorter than its column, and by which its first is: the lost indentation. */
const SHORT = 2.5;
const LOST_INDENT = 1.5;
/** Characters from which on the beginning of an open paragraph is put aside, and those of its end that a seam may ask for. */
const LONG = 2_000;
const SEAM = 200;

/** Joins the broken lines of columns to paragraphs. A blank line (an empty string) parts them after a sentence. */
export function joinParagraphs(lines: readonly string[], words: Words): string[] {
  const width = columnWidth(lines);
  const paragraphs: string[] = [];
  /** What is settled of the paragraph that is open, apart from its end: a text without any is megabytes long. */
  let settled: string[] = [];
  let before = '';
  let blank = false;
  for (const line of lines) {
    const bare = line.trim();
    if (bare === '') {
      blank = true;
      continue;
    }
    const open = paragraphs.at(-1);
    const ended = SENTENCE_END.test(before) || /[：:；;]$/.test(before);
    const short = emsOf(before) < width - SHORT;
    const first = emsOf(bare) <= width - LOST_INDENT;
    const begins =
      open === undefined ||
      INDENTED.test(line) ||
      (ended && !CLOSING.test(bare) && (blank || short || (first && SENTENCE_END.test(before))));
    if (begins) {
      close();
      paragraphs.push(bare);
    } else {
      const joined = joinText(open, bare, words);
      const kept = joined.length > LONG ? joined.slice(-SEAM) : joined;
      settled.push(joined.slice(0, joined.length - kept.length));
      paragraphs[paragraphs.length - 1] = kept;
    }
    before = bare;
    blank = false;
  }
  close();
  return paragraphs;

  function close(): void {
    const last = paragraphs.pop();
    if (last !== undefined) paragraphs.push(settled.join('') + last);
    settled = [];
  }
}
