import type { MappedBlock, TextRun } from './text-map.ts';

/** How the text about to be added is set. */
export interface TextSetting {
  readonly container: Element;
  readonly bold: boolean;
  readonly linked: boolean;
  readonly align: 'center' | 'right' | 'start';
  readonly indented: boolean;
}

/** Puts text nodes together into blocks: white space as a browser shows it, `<br>` without a trace. */
export interface BlockBuilder {
  add(node: Text, setting: TextSetting): void;
  /** A `<br>`. Two in a row, or one before an indentation, part two blocks. */
  breakLine(): void;
  media(): void;
  /** Ends the block. */
  flush(): void;
  readonly blocks: MappedBlock[];
}

interface OpenRun {
  start: number;
  node: Text;
  from: number;
  length: number;
}

const COLLAPSIBLE = /[\t\n\f\r ]+/g;
const UNEVEN = /[\t\n\f\r]| {2}|^ | $/;
const INDENTATION = /^[\t\n\f\r ]*[\u3000\u00a0]{2}/;
const VISIBLE = /[^\s\u200b-\u200f\u2060\u00ad]/;
const LEADING = /^[\s\u200b-\u200f\u2060\u00ad]+/;
const BLANK = /[\s\u200b-\u200f\u2060\u00ad]/;

export function createBlockBuilder(): BlockBuilder {
  const blocks: MappedBlock[] = [];
  let text = '';
  let runs: OpenRun[] = [];
  let setting: TextSetting | null = null;
  let visible = 0;
  let bold = 0;
  let linked = 0;
  let breaks = 0;
  let mediaBefore = false;
  let afterImage = false;

  function append(piece: string, node: Text, from: number, how: TextSetting): void {
    const last = runs.at(-1);
    if (last !== undefined && last.node === node && last.from + last.length === from)
      last.length += piece.length;
    else runs.push({ start: text.length, node, from, length: piece.length });
    text += piece;
    if (!VISIBLE.test(piece)) return;
    if (visible === 0) {
      setting = how;
      afterImage = mediaBefore;
    }
    mediaBefore = false;
    visible += piece.length;
    if (how.bold) bold += piece.length;
    if (how.linked) linked += piece.length;
  }

  function appendSpace(node: Text, from: number, how: TextSetting): void {
    if (text !== '' && !text.endsWith(' ') && breaks === 0) append(' ', node, from, how);
  }

  function add(node: Text, how: TextSetting): void {
    const data = node.data;
    if (data === '') return;
    if (breaks > 0) {
      if (visible > 0 && (INDENTATION.test(data) || (breaks > 1 && VISIBLE.test(data)))) flush();
      else if (!/[^\t\n\f\r ]/.test(data)) return;
    }
    if (!UNEVEN.test(data)) {
      append(data, node, 0, how);
      breaks = 0;
      return;
    }
    let at = 0;
    for (const space of data.matchAll(COLLAPSIBLE)) {
      if (space.index > at) {
        append(data.slice(at, space.index), node, at, how);
        breaks = 0;
      }
      appendSpace(node, space.index, how);
      at = space.index + space[0].length;
    }
    if (at < data.length) {
      append(data.slice(at), node, at, how);
      breaks = 0;
    }
  }

  function flush(): void {
    if (setting !== null) {
      const lead = LEADING.exec(text)?.[0] ?? '';
      let end = text.length;
      while (end > lead.length && BLANK.test(text.charAt(end - 1))) end -= 1;
      blocks.push({
        text: text.slice(lead.length, end),
        runs: cutRuns(runs, lead.length, end),
        container: setting.container,
        hints: {
          tag: setting.container.localName,
          className: setting.container.getAttribute('class') ?? '',
          align: setting.align === 'start' ? null : setting.align,
          bold: bold === visible,
          linked: linked === visible,
          afterImage,
          indented: setting.indented || /[\u3000\u00a0]{2}/.test(lead),
        },
      });
    }
    text = '';
    runs = [];
    setting = null;
    visible = bold = linked = breaks = 0;
    afterImage = false;
  }

  return {
    blocks,
    add,
    flush,
    breakLine: () => {
      if (visible === 0) return;
      breaks += 1;
      // A browser shows no space at a line's end.
      if (text.endsWith(' ')) dropLastSpace();
    },
    media: () => {
      mediaBefore = true;
    },
  };

  function dropLastSpace(): void {
    const last = runs.at(-1);
    if (last === undefined) return;
    text = text.slice(0, -1);
    last.length -= 1;
    if (last.length === 0) runs.pop();
  }
}

function cutRuns(runs: readonly OpenRun[], start: number, end: number): TextRun[] {
  const cut: TextRun[] = [];
  for (const run of runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.start + run.length, end);
    if (to <= from) continue;
    cut.push({ start: from - start, node: run.node, from: run.from + from - run.start, length: to - from });
  }
  return cut;
}
