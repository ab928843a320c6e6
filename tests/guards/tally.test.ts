import { expect, test } from 'vitest';
import { countedTests } from '../tally.ts';

test('reads the summary of Vitest', () => {
  const output =
    '\u001b[2m Test Files \u001b[22m 2 passed (2)\n\u001b[2m      Tests \u001b[22m \u001b[31m3 failed\u001b[39m | 82 passed (85)\n';
  expect(countedTests(output)).toEqual({ passed: 82, failed: 3 });
});

test('reads the summary of Playwright, and counts tests that did not run as failed', () => {
  const output =
    '  ✓  1 opens\n\n  2 failed\n    [firefox] one\n    [firefox] two\n  3 did not run\n  6 passed (31.0s)\n';
  expect(countedTests(output)).toEqual({ passed: 6, failed: 5 });
});

test('finds no summary where there is none', () => {
  expect(countedTests('Checked 249 files in 2s. No fixes applied.\n')).toBeNull();
});
