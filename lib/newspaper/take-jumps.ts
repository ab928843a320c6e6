import { jumpSpans } from '../article/find-jumps.ts';
import { type Passage, passageText, slicePassage } from './passage.ts';

/** Takes every jump mark out of a passage and adds it to the list. */
export function takeJumps(passage: Passage, marks: string[]): Passage {
  const text = passageText(passage);
  const spans = jumpSpans(text);
  if (spans.length === 0) return passage;
  const kept: Passage[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    marks.push(text.slice(start, end));
    kept.push(slicePassage(passage, from, start));
    from = end;
  }
  kept.push(slicePassage(passage, from, text.length));
  return kept.flat();
}
