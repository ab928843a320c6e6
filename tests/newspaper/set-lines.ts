/** A line as set: its characters and how much wider than natural each is spaced. */
export interface SetLine {
  readonly text: string;
  /** What it sets of the paragraph: its text without a hyphen put in. */
  readonly source: string;
  /** Points from the column's left edge. */
  readonly indent: number;
  /** Points added after each character. */
  readonly spacing: number;
  readonly size: number;
}

export interface Measure {
  readonly width: number;
  readonly size: number;
  /** Ems at the head of a paragraph. */
  readonly indent: number;
  /** Spaces lines to fill the width. */
  readonly justified: boolean;
  /** Western words longer than what's left of a line that may be cut, and the hyphen that is put in. */
  readonly cut: readonly string[];
  readonly hyphen: string;
}

const NEVER_FIRST = /[，。、；：！？”’）》」』…%]/;
const NEVER_LAST = /[“‘（《「『]/;

/** Half an em for Western letters and digits, one for everything else. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 0.5 : 1), 0);
}

/** Sets a paragraph in lines by the rules of Chinese setting: no closing mark first, no opening mark last. */
export function setLines(paragraph: string, measure: Measure): SetLine[] {
  const tokens = paragraph.match(/[A-Za-z0-9.%-]+|./gu) ?? [];
  const lines: SetLine[] = [];
  const capacity = measure.width / measure.size;
  let line: string[] = [];
  let room = capacity - measure.indent;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const needed = widthOf(token) + (NEVER_FIRST.test(next) ? 1 : 0);
    if (needed <= room + 1e-6 || (NEVER_FIRST.test(token) && widthOf(token) <= room + 1e-6)) {
      line.push(token);
      room -= widthOf(token);
      continue;
    }
    const head = cutHead(token, room, measure);
    if (head !== null) {
      tokens.splice(at, 1, head, token.slice(head.length));
      line.push(head);
      finish(false, measure.hyphen);
      continue;
    }
    const carried: string[] = [];
    while (line.length > 1 && NEVER_LAST.test(line.at(-1) ?? '')) carried.unshift(line.pop() ?? '');
    finish(false);
    line = [...carried, token];
    room = capacity - widthOf(line.join(''));
  }
  finish(true);
  return lines;

  function finish(last: boolean, hyphen = ''): void {
    const source = line.join('');
    const text = source.replace(/ +$/, '') + hyphen;
    if (text === '') return;
    const indent = lines.length === 0 ? measure.indent : 0;
    const rest = capacity - indent - widthOf(text);
    const stretched = measure.justified && !last && text.length > 1 ? rest / (text.length - 1) : 0;
    lines.push({
      text,
      source,
      indent: indent * measure.size,
      spacing: stretched * measure.size,
      size: measure.size,
    });
    line = [];
    room = capacity;
  }
}

/** The part of a word that still fits, with its hyphen; `null` if the word isn't to be cut or nothing fits. */
function cutHead(token: string, room: number, { cut, hyphen }: Measure): string | null {
  if (!cut.includes(token)) return null;
  const fitting = Math.min(token.length - 2, Math.floor((room - widthOf(hyphen)) * 2));
  return fitting >= 2 ? token.slice(0, fitting) : null;
}
