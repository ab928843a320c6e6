/** A scale of round numbers: its ends and every line between them. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/**
 * Round numbers (1, 2 or 5 times a power of ten apart) that take in both values, about `lines` of them.
 * Steps are whole where `whole` is true.
 */
export function niceScale(least: number, most: number, lines: number, whole: boolean): Scale {
  const range = most > least ? most - least : Math.abs(most) || 1;
  const rough = range / lines;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = whole ? Math.max(1, Math.round(factor * power)) : factor * power;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => rounded((first + at) * step));
  return { from: rounded(first * step), to: rounded(last * step), ticks };
}

/** Without the remainders of binary fractions: 0.3, not 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
