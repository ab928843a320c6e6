import type { Excerpt } from '../excerpt/excerpt.ts';

/** An excerpt in one line for a reference manager: `“words” note #tag #tag`. */
export function noteLine({ printed, note, tags }: Excerpt): string {
  const parts = [`“${oneLine(printed)}”`, oneLine(note), ...tags.map((tag) => `#${oneLine(tag)}`)];
  return parts.filter((part) => part !== '').join(' ');
}

/** White space of any kind as one space: formats of one line a field know no other. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
