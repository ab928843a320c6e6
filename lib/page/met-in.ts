import { sentenceAt, sentencesOf } from '../article/sentences-of.ts';
import { beijingDay } from '../export/beijing-time.ts';
import type { MetIn } from '../glossary/own-term.ts';
import type { PageText } from '../messaging/protocol.ts';
import type { Span } from '../text/span.ts';

/** A sentence of an article as the place where a term was met. `now`: milliseconds since 1970-01-01 UTC. */
export function metAt(page: PageText, part: number, { start, end }: Span, now: number): MetIn | null {
  const sentence = page.parts[part]?.text.slice(start, end).trim() ?? '';
  if (sentence === '') return null;
  const { url, title, source, publishedAt } = page;
  const day = publishedAt?.slice(0, 10) ?? beijingDay(now);
  return { sentence, url, title, publisher: source ?? '', day };
}

/** The first sentence of an article that has a text; null where none has. */
export function metIn(page: PageText, text: string, now: number): MetIn | null {
  const part = page.parts.findIndex((each) => each.text.includes(text));
  if (part < 0) return null;
  const { text: block = '' } = page.parts[part] ?? {};
  const sentence = sentenceAt(sentencesOf(block), block.indexOf(text));
  return sentence && metAt(page, part, sentence, now);
}
