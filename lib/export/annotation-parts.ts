import type { TextQuoteSelector } from '../excerpt/excerpt.ts';
import { isRecord } from '../glossary/json-shape.ts';

/** A JSON object that was not checked. */
export type Json = Readonly<Record<string, unknown>>;

/** JSON-LD writes one value with or without a list around it. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function records(value: unknown): readonly Json[] {
  return asList(value).filter(isRecord);
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** True where an object is of a type, with or without the vocabulary's prefix: `Annotation`, `oa:Annotation`. */
export function isOfType(value: Json, type: string): boolean {
  return asList(value.type ?? value['@type']).some(
    (each) => typeof each === 'string' && each.replace(/^oa:|^.*[#/]/, '') === type,
  );
}

/** The first quotation among the selectors of a target, those inside others (`refinedBy`) too. */
export function findQuote(selectors: unknown): TextQuoteSelector | null {
  const waiting = [...records(selectors)].reverse();
  for (let seen = 0; seen < 100; seen++) {
    const selector = waiting.pop();
    if (selector === undefined) return null;
    const exact = asText(selector.exact);
    if (isOfType(selector, 'TextQuoteSelector') && exact !== null && exact.trim() !== '')
      return { exact, prefix: asText(selector.prefix) ?? '', suffix: asText(selector.suffix) ?? '' };
    waiting.push(...records(selector.refinedBy));
  }
  return null;
}

/** A date and time as an instant; null for what is none, and for one before 1970, when nobody annotated the web. */
export function asInstant(value: unknown): number | null {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return instant >= 0 ? instant : null;
}
