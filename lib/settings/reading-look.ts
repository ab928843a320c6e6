import { isRecord } from '../glossary/json-shape.ts';

/** How the reader wants an article set. Kept in `storage.local`; see `readReadingLook`. */
export interface ReadingLook {
  /** Size of the text, CSS pixels. */
  readonly size: number;
  /** Longest line, in characters. */
  readonly width: number;
  readonly face: 'serif' | 'sans';
  readonly theme: 'system' | 'light' | 'dark';
}

export const defaultLook: ReadingLook = { size: 18, width: 36, face: 'serif', theme: 'system' };

/** What may be chosen, both ends included. */
export const lookLimits = { size: { min: 14, max: 30 }, width: { min: 20, max: 56 } } as const;

/** A look from whatever is stored; what is missing or malformed gets its default. Never throws. */
export function parseReadingLook(stored: unknown): ReadingLook {
  if (!isRecord(stored)) return defaultLook;
  const { size, width, face, theme } = stored;
  return {
    size: within(size, lookLimits.size) ?? defaultLook.size,
    width: within(width, lookLimits.width) ?? defaultLook.width,
    face: face === 'serif' || face === 'sans' ? face : defaultLook.face,
    theme: theme === 'system' || theme === 'light' || theme === 'dark' ? theme : defaultLook.theme,
  };
}

function within(value: unknown, { min, max }: { readonly min: number; readonly max: number }): number | null {
  return typeof value === 'number' && value >= min && value <= max ? Math.round(value) : null;
}
