const seeds = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35];

/**
 * A UUID made of a name (version 8, RFC 9562): the same name gives the same one on every device, so that what is
 * imported twice is there once. No protection against names chosen to collide.
 */
export function stableUuid(name: string): string {
  const hex = seeds.map((seed) => hash(name, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}

/** FNV-1a over UTF-16 units, its bits mixed at the end (as in MurmurHash3); 32 bits, unsigned. */
function hash(name: string, seed: number): number {
  let bits = seed;
  for (let at = 0; at < name.length; at++) bits = Math.imul(bits ^ name.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
