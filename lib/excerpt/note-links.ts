/** A piece of a note: plain text, or an address that may be followed. */
export interface NotePiece {
  readonly text: string;
  /** The address as written, always http or https; null for plain text. */
  readonly href: string | null;
}

/**
 * Characters of addresses as RFC 3986 has them. Chinese characters and punctuation are none: an address that is
 * copied from a browser has them encoded, and what follows one without a space is the sentence going on.
 */
const address = /(?<![\w.+-])https?:\/\/[a-z0-9[][\w\-.~:/?#[\]@!$&'()*+,;=%]*/gi;

/** Marks that end a sentence rather than an address. */
const closing = ".,;:!?'*";

/** Cuts a note into plain text and links, for display only. Joined, the pieces are the note. */
export function noteLinks(note: string): NotePiece[] {
  const pieces: NotePiece[] = [];
  let at = 0;
  const add = (text: string, href: string | null): void => {
    if (text !== '') pieces.push({ text, href });
    at += text.length;
  };
  for (const { 0: found, index } of note.matchAll(address)) {
    const link = trimEnd(found);
    if (!isHonest(link)) continue;
    add(note.slice(at, index), null);
    add(link, link);
  }
  add(note.slice(at), null);
  return pieces;
}

/** Without the punctuation of the sentence around it; a bracket belongs to it where it was opened in it. */
function trimEnd(found: string): string {
  const count = (bracket: string): number => found.split(bracket).length;
  const unopened = { ')': count(')') - count('('), ']': count(']') - count('[') };
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if ((last === ')' || last === ']') && unopened[last] > 0) unopened[last] -= 1;
    else if (!closing.includes(last)) break;
  }
  return found.slice(0, end);
}

/** Has a host, and none that hides behind a name before `@`. */
function isHonest(link: string): boolean {
  return /^https?:\/\/(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::\d+)?(?:[/?#]|$)/i.test(link);
}
