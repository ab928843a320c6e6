/** How many tests of a run passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the escape character.
const colours = /\u001b\[[0-9;]*m/g;

function count(line: string, word: string): number {
  return Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
}

/** Reads the summary of Vitest or Playwright out of what it printed; null where there is none. */
export function countedTests(output: string): Tally | null {
  const plain = output.replace(colours, '');
  const vitest = /^\s*Tests\s+(.*)$/m.exec(plain)?.[1];
  if (vitest !== undefined) return { passed: count(vitest, 'passed'), failed: count(vitest, 'failed') };
  const lines = plain.split('\n').filter((line) => /^\s+\d+ (passed|failed|flaky|did not run)/.test(line));
  if (lines.length === 0) return null;
  const summary = lines.join(' ');
  return {
    passed: count(summary, 'passed'),
    failed: count(summary, 'failed') + count(summary, 'did not run'),
  };
}
