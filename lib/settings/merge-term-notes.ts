import { expressionKey } from '../article/quotation-coverage.ts';
import { parseTermNotes, type TermNotes } from './term-notes.ts';

/** Two readers' notes as one: what either has ignored or wanted; what both wanted is as we have it. Ours are never cut. */
export function mergeTermNotes(ours: TermNotes, theirs: TermNotes): TermNotes {
  const known = new Set(ours.wanted.map(({ text }) => expressionKey(text)));
  const merged = parseTermNotes({
    ignored: [...new Set([...ours.ignored, ...theirs.ignored])],
    wanted: [...ours.wanted, ...theirs.wanted.filter(({ text }) => !known.has(expressionKey(text)))],
  });
  // Newest first, each list in its own order: a clock may have been put back.
  const left = [...merged.wanted.slice(ours.wanted.length)];
  const wanted = ours.wanted.flatMap((term) => {
    const newer = left.findIndex(({ notedAt }) => notedAt <= term.notedAt);
    return [...left.splice(0, newer < 0 ? left.length : newer), term];
  });
  return { ignored: merged.ignored, wanted: [...wanted, ...left] };
}
