/**
 * Names a folded paragraph: 64 bits in hexadecimal, FNV-1a over its UTF-16 units from two bases. Tells paragraphs
 * of one article apart; nobody has a reason to forge one.
 */
export function paragraphDigest(folded: string): string {
  let high = 0x811c9dc5;
  let low = 0x9dc5811c;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + at), 0x01000193);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
