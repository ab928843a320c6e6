import { describe, expect, it } from 'vitest';
import { editCost } from '../../../lib/anchoring/edit-cost.ts';

describe('editCost', () => {
  it.each([
    ['办了7件', '办了7件', 0],
    ['办了17件', '办了7件', 1],
    ['办了7件', '办了17件', 3],
    ['办了7件', '办了9件', 3],
    ['办了7件', '', 4],
    ['', '办了', 6],
    ['甲乙丙丁', '乙丙丁戊', 4],
  ])('from %s to %s is %i', (from, to, cost) => {
    expect(editCost(from, to)).toBe(cost);
  });
});
