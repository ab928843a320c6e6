import type { Span } from '../text/span.ts';
import type { Jump } from './article.ts';

const JUMP =
  /[（(【]\s*(下转|转(?:到|至)?|上接|紧接|接)\s*(?:本报)?\s*((?:第\s*)?[A-Z]?\s*[\d０-９〇零一二三四五六七八九十]{1,4}\s*版)[^（）()【】]{0,12}[）)】]/g;

/** The jumps printed in a text: `（下转第三版）`, `（上接1版）`, `（紧接第一版）`. Their place in the text isn't kept. */
export function findJumps(text: string): Jump[] {
  if (!text.includes('版')) return [];
  return [...text.matchAll(JUMP)].map(([, word = '', page = '']) => ({
    direction: /接/.test(word) ? 'from' : 'to',
    page: page.replace(/\s+/g, ''),
  }));
}

/** Where those marks stand in the text, UTF-16 offsets. */
export function jumpSpans(text: string): Span[] {
  if (!text.includes('版')) return [];
  return [...text.matchAll(JUMP)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
}
