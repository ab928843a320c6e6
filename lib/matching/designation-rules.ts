import { droppedBefore, type FoldedText } from '../text/fold-text.ts';
import { countQuotationMarks } from '../text/quotation-marks.ts';
import type { CompiledRule, Neighbour } from './compiled-rule.ts';

/** Whether the designation's own rules let it count at `[start, end)` of the folded text. */
export function rulesHold(rule: CompiledRule, folded: FoldedText, start: number, end: number): boolean {
  const { quoted, notAfter, notBefore } = rule;
  const quotedBefore = isQuotedAt(folded, start);
  const quotedAfter = isQuotedAt(folded, end);
  if (quoted && !quotedBefore && !quotedAfter) return false;
  if (
    notAfter().some((neighbour) =>
      stands(neighbour, folded.text, start - neighbour.text.length, quotedBefore),
    )
  ) {
    return false;
  }
  if (notBefore().some((neighbour) => stands(neighbour, folded.text, end, quotedAfter))) return false;
  return innerQuotesHold(rule, folded, start, end);
}

/** Whether a quotation mark stands directly before an index of the folded text. */
export function isQuotedAt(folded: FoldedText, index: number): boolean {
  const dropped = droppedBefore(folded, index);
  return dropped !== '' && countQuotationMarks(dropped) > 0;
}

function stands({ text, quoted }: Neighbour, folded: string, at: number, quotedThere: boolean): boolean {
  return at >= 0 && (quoted || !quotedThere) && folded.startsWith(text, at);
}

/**
 * One quotation mark inside a term is emphasis and is ignored (“六力”提升). Two in one place end a quotation and
 * begin another: what stands on both sides is one term only if its parts are separate there (“七有”“五性”, not
 * “放管”“服务”).
 */
function innerQuotesHold({ cuts }: CompiledRule, folded: FoldedText, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const dropped = droppedBefore(folded, index);
    if (dropped !== '' && countQuotationMarks(dropped) > 1 && !cuts.has(index - start)) return false;
  }
  return true;
}
