/** Marks that may stand inside a word or number, and white space that doesn't part them (UAX #29, MidNum, MidLetter, MidNumLet, ExtendNumLet). */
const joining = /[.,:;'_‘’‧·․‿⁀⁔⁄\u202f︐︓︔︳︴﹍-﹏﹐﹒﹔﹕＇，．：；＿]/;
const mark = /[\p{P}\p{S}\s]/u;
const space = /\s/;
const han = /\p{Script=Han}/u;
/** What belongs to the character before it. */
const attached = /[\p{M}\p{Cf}\p{Cs}]/u;

/**
 * True where a word ends or begins at an offset of a paragraph by the rules alone: beside punctuation or at the
 * paragraph's ends. Between two Chinese characters it depends on the dictionary of the browser that asks.
 */
function isEdge(paragraph: string, at: number): boolean {
  if (at <= 0 || at >= paragraph.length) return true;
  const [before, after] = [paragraph.charAt(at - 1), paragraph.charAt(at)];
  if (attached.test(before) || attached.test(after)) return false;
  const [left, right] = [mark.test(before), mark.test(after)];
  if (left && right) return !(space.test(before) && space.test(after));
  if (!left && !right) return false;
  return han.test(left ? after : before) || !joining.test(left ? before : after);
}

/** Offsets at which a word surely begins, up to `from`, nearest first. */
export function edgesBefore(paragraph: string, from: number): readonly number[] {
  const edges: number[] = [];
  for (let at = from; at >= 0; at--)
    if (isEdge(paragraph, at) && !space.test(paragraph.charAt(at))) edges.push(at);
  return edges;
}

/** Offsets at which a word surely ends, from `from` on, nearest first. */
export function edgesAfter(paragraph: string, from: number): readonly number[] {
  const edges: number[] = [];
  for (let at = from; at <= paragraph.length; at++)
    if (isEdge(paragraph, at) && !space.test(paragraph.charAt(at - 1))) edges.push(at);
  return edges;
}
