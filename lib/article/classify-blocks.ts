import type { BlockKind } from './article.ts';
import * as pattern from './block-patterns.ts';
import type { CaptionParts } from './parse-caption.ts';
import { hasCreditWord, parseCaption } from './parse-caption.ts';
import type { Credits } from './parse-credits.ts';
import { parseCredits } from './parse-credits.ts';
import type { TextBlock } from './text-block.ts';

/** What a block is: one of the article's, or why it isn't. */
export type ClassifiedBlock =
  | { readonly kind: Exclude<BlockKind, 'caption'> }
  | { readonly kind: 'caption'; readonly parts: CaptionParts }
  | { readonly kind: 'credits'; readonly credits: Credits }
  | {
      readonly kind: 'dropped';
      readonly why: 'empty' | 'pager' | 'info' | 'related' | 'boilerplate' | 'heading';
    };

const MAX_SUBHEADING = 40;
const MAX_CAPTION = 160;
const MAX_LINK = 80;
const MAX_INFO = 120;
const dropped = (why: Extract<ClassifiedBlock, { kind: 'dropped' }>['why']): ClassifiedBlock => ({
  kind: 'dropped',
  why,
});

/**
 * Says of each block what it is. `headings` are the article's own kicker, title and subtitle: some sites repeat
 * them at the head of the body. The result has one entry a block, in the same order.
 */
export function classifyBlocks(blocks: readonly TextBlock[], headings: readonly string[]): ClassifiedBlock[] {
  const indented = blocks.filter((block) => block.hints.indented).length;
  const usuallyIndented = indented * 2 > blocks.length;
  const known = new Set(headings.map(squeeze).filter((heading) => heading !== ''));
  const result: ClassifiedBlock[] = [];
  let related = false;
  let started = false;
  let ended = false;
  for (const [at, block] of blocks.entries()) {
    const before = result.at(-1);
    const afterNoteLabel = before?.kind === 'note' && pattern.NOTE_LABEL.test(blocks[at - 1]?.text ?? '');
    let kind = classifyBlock(block, before, afterNoteLabel, usuallyIndented);
    if (!started && known.has(squeeze(block.text))) kind = dropped('heading');
    ended ||= pattern.END.test(block.text);
    if (ended && kind.kind !== 'credits') kind = dropped('boilerplate');
    if (related && (block.hints.linked || block.hints.tag === 'li')) kind = dropped('related');
    else related = kind.kind === 'dropped' && kind.why === 'related' && !block.hints.linked;
    started ||= kind.kind === 'paragraph';
    result.push(kind);
  }
  return result;
}

function classifyBlock(
  block: TextBlock,
  before: ClassifiedBlock | undefined,
  afterNoteLabel: boolean,
  usuallyIndented: boolean,
): ClassifiedBlock {
  const { text, hints } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return dropped('empty');
  if (
    pattern.PAGER_CLASS.test(hints.className) ||
    (text.length <= MAX_LINK && /\D/.test(text) && pattern.PAGER.test(text))
  )
    return dropped('pager');
  if (pattern.RELATED.test(text)) return dropped('related');
  if (hints.linked && (text.length <= MAX_LINK || pattern.RELATED_LINK.test(text))) return dropped('related');
  if (pattern.BOILERPLATE.test(text)) return dropped('boilerplate');
  if (pattern.TOOLS.test(text) || isInfoRow(text)) return dropped('info');
  if (pattern.NOTE.test(text) || afterNoteLabel) return { kind: 'note' };
  const caption = asCaption(block, before, usuallyIndented);
  if (caption !== null) return caption;
  const credits = parseCredits(text);
  if (credits !== null) return { kind: 'credits', credits };
  return isSubheading(block) ? { kind: 'subheading' } : { kind: 'paragraph' };
}

function isInfoRow(text: string): boolean {
  if (text.length > MAX_INFO || text.includes('。')) return false;
  const row = pattern.INFO_START.test(text) && pattern.INFO_SOURCE.test(text) && pattern.DATE.test(text);
  return row || pattern.DATE_TIME_ONLY.test(text);
}

/** False for nearly every paragraph, and cheaper than asking what a caption needs. */
function mayBeCaption(text: string, hints: TextBlock['hints'], before: ClassifiedBlock | undefined): boolean {
  if (hints.afterImage || hints.className !== '' || hints.tag === 'figcaption') return true;
  return before?.kind === 'caption' || hasCreditWord(text) || pattern.CAPTION_START.test(text);
}

function asCaption(
  { text, hints }: TextBlock,
  before: ClassifiedBlock | undefined,
  usuallyIndented: boolean,
): ClassifiedBlock | null {
  if (text.length > MAX_CAPTION || !mayBeCaption(text, hints, before)) return null;
  const parts = parseCaption(text);
  const credited = parts.photographer !== undefined || parts.provider !== undefined;
  const follows = hints.afterImage || before?.kind === 'caption';
  const marked =
    hints.tag === 'figcaption' ||
    pattern.CAPTION_START.test(text) ||
    (pattern.CAPTION_CLASS.test(hints.className) && (follows || hints.align === 'center'));
  const set =
    hints.afterImage &&
    !hints.bold &&
    (hints.align === 'center' || (usuallyIndented && !hints.indented && text.length <= 60));
  if (parts.caption === '') return creditOnly(parts, hints.afterImage, hints.tag === 'figcaption');
  if (marked || (set && parseCredits(text) === null)) return { kind: 'caption', parts };
  if (!credited || parseCredits(text) !== null) return null;
  const sure = parts.photographer !== undefined && text.length <= 100;
  return sure || follows || hints.align === 'center' ? { kind: 'caption', parts } : null;
}

/** A credit by itself under a picture is its caption; anywhere else it's a line of credits. */
function creditOnly(parts: CaptionParts, afterImage: boolean, figcaption: boolean): ClassifiedBlock | null {
  if (parts.photographer === undefined && parts.provider === undefined) return null;
  if (afterImage || figcaption) return { kind: 'caption', parts };
  const none = { authors: [], editors: [], source: null };
  const photographers = parts.photographer?.split('、') ?? [];
  return {
    kind: 'credits',
    credits: { ...none, photographers, providers: parts.provider === undefined ? [] : [parts.provider] },
  };
}

function isSubheading({ text, hints }: TextBlock): boolean {
  if (text.length > MAX_SUBHEADING || (!hints.bold && !/^h[1-6]$/.test(hints.tag))) return false;
  return !/[。；;，,]["”’」』）)]*$/.test(text);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
}
