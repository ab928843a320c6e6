import type { Anchoring } from '../../../lib/anchoring/anchoring.ts';
import { foldTightly } from '../../../lib/anchoring/fold-tightly.ts';
import type { ExcerptTarget } from '../../../lib/excerpt/excerpt.ts';
import type { EditedArticle } from './edit-article.ts';

/** What an answer is worth. `twin`: another stretch, but with the same words and context, as far as is kept. */
export type Verdict = 'right' | 'twin' | 'false' | 'lost' | 'rightly-orphaned';

/** An excerpt is still there if so much of it is, in one piece, with no more than the rest put in between. */
const stillThere = 0.8;

/**
 * Judges an answer by where the excerpt's characters went.
 *
 * Its place in the edited text are the characters that were its own, those that replaced them, and what was put in
 * between them; white space counts nowhere. An answer is right if at least half of what it paints is in the place
 * and at least half of the excerpt's characters that are left are painted. Everything else that is painted is false, but for a twin: a stretch
 * with the very words of the excerpt between the very words of its context. Nothing that is kept of an excerpt
 * could tell the two apart, nor could a reader who sees both.
 */
export function judgeAnchoring(anchoring: Anchoring, target: ExcerptTarget, edited: EditedArticle): Verdict {
  const { cells } = edited;
  const counts = cells.map(({ unit }) => !/[\s\u200b]/.test(unit));
  const { start, end } = target.position;
  const own = cells.map(({ of }) => of >= start && of < end);
  const inPlace = own.slice();
  fillBetween(own, inPlace, edited);
  const total = (test: (at: number) => boolean): number =>
    cells.reduce((sum, _, at) => sum + (counts[at] && test(at) ? 1 : 0), 0);
  if (anchoring.outcome === 'orphaned') {
    const whole = [...target.quote.exact].filter((unit) => unit.trim() !== '').length;
    const alive = total((at) => (own[at] && cells[at]?.own) ?? false);
    const first = own.indexOf(true);
    const last = own.lastIndexOf(true);
    const hull = total((at) => at >= first && at <= last);
    return alive >= stillThere * whole && hull * stillThere <= alive && inOrder(edited, own)
      ? 'lost'
      : 'rightly-orphaned';
  }
  const { span } = anchoring;
  const isPainted = (at: number): boolean => at >= span.start && at < span.end;
  const painted = total(isPainted);
  const shared = total((at) => isPainted(at) && (inPlace[at] ?? false));
  const left = total((at) => own[at] ?? false);
  const leftPainted = total((at) => isPainted(at) && (own[at] ?? false));
  if (shared > 0 && 2 * shared >= painted && 2 * leftPainted >= left) return 'right';
  return isTwin(span.start, span.end, target, edited) ? 'twin' : 'false';
}

/** What was put in between two characters of the excerpt belongs to its place. */
function fillBetween(own: readonly boolean[], inPlace: boolean[], { cells }: EditedArticle): void {
  let last = -1;
  for (let at = 0; at < own.length; at++) {
    if (own[at]) {
      if (last >= 0) inPlace.fill(true, last, at);
      last = at;
    } else if ((cells[at]?.of ?? -1) >= 0) last = -1;
  }
}

function inOrder({ cells }: EditedArticle, own: readonly boolean[]): boolean {
  const offsets = cells.filter((_, at) => own[at]).map(({ of }) => of);
  return offsets.every((of, index) => index === 0 || of > (offsets[index - 1] ?? -1));
}

function isTwin(
  start: number,
  end: number,
  { quote }: ExcerptTarget,
  { paragraphs }: EditedArticle,
): boolean {
  const text = paragraphs.join('\n');
  const fold = (part: string): string => foldTightly(part).text;
  return (
    fold(text.slice(start, end)) === fold(quote.exact) &&
    fold(text.slice(0, start)).endsWith(fold(quote.prefix)) &&
    fold(text.slice(end)).startsWith(fold(quote.suffix))
  );
}
