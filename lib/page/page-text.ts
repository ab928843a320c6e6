import type { PageOccurrence, PageText } from '../messaging/protocol.ts';
import type { JumpTo } from './jump.ts';
import type { Session } from './session.ts';

/** Most characters that are sent: a message is copied whole, and a panel shows no more. */
const mostCharacters = 300_000;

/** The article as it is now, in plain data. */
export function pageText({ url, article, parts, occurrences, entries, complete }: Session): PageText {
  const { title, publishedAt, source } = article;
  let room = mostCharacters;
  const sent = parts.value.filter(({ block }) => {
    room -= block.text.length;
    return room >= 0;
  });
  const indexes = new Map(sent.map(({ block }, at) => [block, at]));
  return {
    url,
    title,
    publishedAt,
    source,
    parts: sent.map(({ role, block }) => ({ role, text: block.text })),
    occurrences: occurrences.value.flatMap(
      ({ block, match: { start, end, conceptId } }): PageOccurrence[] => {
        const part = indexes.get(block);
        const concept = entries.get(conceptId)?.concept;
        if (part === undefined || !concept) return [];
        const { prefLabel, level, parts } = concept;
        return [{ part, start, end, conceptId, label: prefLabel.zh, level, ...(parts && { parts }) }];
      },
    ),
    complete: complete.value,
    cut: room < 0,
  };
}

/** Jumps to `text` at `start` of a part, or to where it stands now; false where it is gone. */
export function jumpToText(
  { parts }: Session,
  jumpTo: JumpTo,
  { part, start, text }: { readonly part: number; readonly start: number; readonly text: string },
): boolean {
  const stands = parts.value[part]?.block;
  const block = stands?.text.startsWith(text, start)
    ? stands
    : parts.value.find((each) => each.block.text.includes(text))?.block;
  if (!block) return false;
  const from = block.text.startsWith(text, start) ? start : block.text.indexOf(text);
  jumpTo({ block, match: { start: from, end: from + text.length } });
  return true;
}
