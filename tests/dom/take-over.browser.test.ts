import { expect, test } from 'vitest';
import { takeOver } from '../../lib/dom/take-over.ts';

test('a living script keeps its place, and a newcomer learns that it is not needed', () => {
  const first = takeOver(document, 'living', () => true);
  expect(takeOver(document, 'living', () => true)).toBeNull();
  expect(first?.signal.aborted).toBe(false);
});

test('a script whose extension is gone gives way, and hears nothing of those after it', () => {
  let alive = true;
  const first = takeOver(document, 'updated', () => alive);
  alive = false;
  const second = takeOver(document, 'updated', () => true);
  expect(first?.signal.aborted).toBe(true);
  alive = true;
  second?.abort();
  expect(takeOver(document, 'updated', () => true)?.signal.aborted).toBe(false);
});

test('a place that was given up is free, and scripts of other names are left alone', () => {
  const other = takeOver(document, 'other', () => false);
  takeOver(document, 'ended', () => true)?.abort();
  expect(takeOver(document, 'ended', () => true)).not.toBeNull();
  expect(other?.signal.aborted).toBe(false);
});
