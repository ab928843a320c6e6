import type { BenchRow } from './scan.bench.ts';

/** The rows as a Markdown table. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ measured, ours, peer, peerName, ratio, goal, holds }) => {
    const verdict = goal === null ? '' : `≥ ${goal} × ${holds ? 'holds' : 'MISSED'}`;
    return `| ${measured} | ${ours.toFixed(3)} | ${peer.toFixed(3)} | ${peerName} | ${ratio.toFixed(1)} × | ${verdict} |`;
  });
  return [
    '| measured | ours, ms | peer, ms | peer | ratio | goal |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
