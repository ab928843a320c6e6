import { jumpSpans } from '../article/find-jumps.ts';

/** Whether a text is a jump mark and nothing else: （下转2版）. */
export function isOnlyJump(text: string): boolean {
  const bare = text.trim();
  const [span] = jumpSpans(bare);
  return span !== undefined && span.start === 0 && span.end === bare.length;
}
