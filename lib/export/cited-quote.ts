import type { Excerpt } from '../excerpt/excerpt.ts';
import { beijingDay } from './beijing-time.ts';
import { citeGb7714 } from './cite-gb7714.ts';

/** What “copy with citation” puts on the clipboard: the words as the reader saw them, and beneath them where they are from. */
export function citedQuote({ printed, source, createdAt }: Excerpt): string {
  return `${printed.trim()}\n——${citeGb7714(source, { accessed: beijingDay(createdAt), online: true })}`;
}
