import { isRecord } from '../glossary/json-shape.ts';
import type { Doubles } from './excerpt.ts';

const mostParts = 3;
const mostOthers = 24;
const longestPart = 600;
/** A part, and what is kept on either side of it. */
const longestWords = 1_000;
const pairLength = 2;
const differenceLength = 3;

/** True for what an excerpt is told from, in the measure that describing one keeps. */
export function isDoubles(value: unknown): value is Doubles {
  return (
    hasOnly(value, ['before', 'after', 'parts']) &&
    isText(value.before) &&
    isText(value.after) &&
    isList(value.parts, mostParts, isPart)
  );
}

function isPart(value: unknown): boolean {
  return (
    hasOnly(value, ['start', 'end', 'sides', 'others', 'rest']) &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    value.start <= value.end &&
    isSides(value.sides) &&
    isOffset(value.rest) &&
    isList(value.others, mostOthers, isDouble)
  );
}

function isDouble(value: unknown): boolean {
  return (
    hasOnly(value, ['differences', 'sides']) &&
    isSides(value.sides) &&
    isList(value.differences, longestPart, isDifference)
  );
}

function isDifference(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== differenceLength) return false;
  const [start, end, instead]: unknown[] = value;
  return isOffset(start) && isOffset(end) && start <= end && isText(instead);
}

function isSides(value: unknown): boolean {
  return Array.isArray(value) && value.length === pairLength && value.every(isSideOrNull);
}

function isSideOrNull(value: unknown): boolean {
  if (value === null) return true;
  return Array.isArray(value) && value.length === pairLength && isText(value[0]) && isOffset(value[1]);
}

function isList(value: unknown, most: number, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(test);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestWords;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function hasOnly(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name))
  );
}
