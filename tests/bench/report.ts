/** One line of the results: ours against a peer in the same run. */
export interface Row {
  readonly measured: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
  /** Null for a line that is for comparison only. */
  readonly holds: boolean | null;
}

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that `share` (0 to 1) of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const milliseconds = (value: number): string =>
  `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)} ms`;

/** A Markdown table of rows under a heading. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ measured, ours, peer, ratio, goal, holds }) =>
      `| ${measured} | ${ours} | ${peer} | ${ratio} | ${goal} | ${verdict(holds)} |`,
  );
  return [
    `## ${title}`,
    '',
    '| measured | ours | against | ratio | goal | holds |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

function verdict(holds: boolean | null): string {
  if (holds === null) return '';
  return holds ? 'yes' : '**no**';
}
