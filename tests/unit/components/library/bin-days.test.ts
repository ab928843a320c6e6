import { expect, it } from 'vitest';
import { daysLeft } from '../../../../components/library/bin-days.ts';

const day = 86_400_000;

it.each([
  ['just put there', 0, 30],
  ['an hour ago', day / 24, 30],
  ['a day ago', day, 29],
  ['almost due', 29.9 * day, 1],
  ['due', 30 * day, 0],
  ['long due', 300 * day, 0],
  ['by a clock that was set back', -5 * day, 30],
])('%s', (_, ago, left) => {
  expect(daysLeft(1_800_000_000_000 - ago, 1_800_000_000_000)).toBe(left);
});
