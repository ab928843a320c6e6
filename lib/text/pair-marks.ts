/** Two marks of a text that belong together. Offsets are UTF-16 units of that text. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  /** The opening mark. */
  readonly mark: string;
}

const closers = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
  ['〉', '〈'],
  ['）', '（'],
  [')', '('],
  ['】', '【'],
  ['"', '"'],
]);
const openers = new Set(closers.values());

/**
 * Pairs the quotation marks, title marks and brackets of a text, in order of their opening; a pair stands wholly
 * inside or outside another. A mark without a partner pairs with nothing. A straight `"` closes the one before.
 */
export function pairMarks(text: string): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  /** How many of each mark are open: a closing mark without a partner must not look through all of them. */
  const waiting = new Map<string, number>();
  const wait = (mark: string, change: number): unknown =>
    waiting.set(mark, (waiting.get(mark) ?? 0) + change);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const opener = closers.get(unit);
    if (opener !== undefined && (waiting.get(opener) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        wait(last.mark, -1);
        if (last.mark !== opener) continue;
        pairs.push({ open: last.at, close: at, mark: opener });
        break;
      }
    } else if (openers.has(unit)) {
      open.push({ mark: unit, at });
      wait(unit, 1);
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** The pairs that stand in no other. */
export function outerPairs(pairs: readonly MarkPair[]): readonly MarkPair[] {
  let reached = -1;
  return pairs.filter(({ open, close }) => {
    if (open < reached) return false;
    reached = close;
    return true;
  });
}
