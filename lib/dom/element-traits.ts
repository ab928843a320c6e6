/** What reading text needs to know of an element, from its name and its own attributes alone: no layout is asked for. */
export interface ElementTraits {
  /** Its text is not the article's: scripts, styles, controls, hidden elements. */
  readonly dropped: boolean;
  /** A picture or film. */
  readonly media: boolean;
  /** Starts and ends a block of text. */
  readonly block: boolean;
  readonly bold: boolean | null;
  readonly linked: boolean;
  /** `null` keeps what it inherits. */
  readonly align: 'center' | 'right' | 'start' | null;
  readonly indented: boolean | null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCK = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
const DROPPED = names(
  'script style noscript template head title link meta input textarea select option button datalist output progress meter rp rt map',
);
const MEDIA = names('img picture video audio canvas iframe embed object svg');
const BOLD = names('b strong h1 h2 h3 h4 h5 h6 th');
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const DISPLAY = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i;
const WEIGHT = /(?:^|[;\s])font-weight\s*:\s*([a-z]+|\d+)/i;
const ALIGN = /(?:^|[;\s])text-align\s*:\s*(?:-webkit-)?([a-z]+)/i;
const INDENT = /(?:^|[;\s])text-indent\s*:\s*(-?[\d.]+)/i;
const BLOCK_DISPLAY = /^(?:block|flex|grid|table|list-item|flow-root)/i;

/** Reads the traits of an element. */
export function elementTraits(element: Element): ElementTraits {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  return {
    dropped:
      DROPPED.has(name) || element.hasAttribute('hidden') || (style !== '' && HIDDEN_STYLE.test(style)),
    media: MEDIA.has(name),
    block: BLOCK.has(name) || (style !== '' && BLOCK_DISPLAY.test(DISPLAY.exec(style)?.[1] ?? '')),
    bold: boldness(name, style),
    linked: name === 'a' && element.hasAttribute('href'),
    align: alignment(element, name, style),
    indented: style === '' ? null : indentation(style),
  };
}

function boldness(name: string, style: string): boolean | null {
  const weight = style === '' ? undefined : WEIGHT.exec(style)?.[1];
  if (weight !== undefined) return /^bold/i.test(weight) || Number(weight) >= 600;
  return BOLD.has(name) ? true : null;
}

function alignment(element: Element, name: string, style: string): ElementTraits['align'] {
  const value = (style === '' ? undefined : ALIGN.exec(style)?.[1]) ?? element.getAttribute('align');
  if (value === null || value === undefined) return name === 'center' ? 'center' : null;
  const align = value.toLowerCase();
  if (align === 'center') return 'center';
  return align === 'right' || align === 'end' ? 'right' : 'start';
}

function indentation(style: string): boolean | null {
  const indent = INDENT.exec(style)?.[1];
  return indent === undefined ? null : Number(indent) > 0;
}
