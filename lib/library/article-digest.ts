import type { Article } from '../article/article.ts';

/** Hexadecimal digits of a digest that are kept: 128 bits. */
const digits = 32;

/**
 * Names the text of an article: headlines and blocks, as the reader sees them (SHA-256, 128 bits of it in
 * hexadecimal). The same on every device.
 */
export async function articleDigest({ kicker, title, subtitle, blocks }: Article): Promise<string> {
  const text = JSON.stringify([kicker, title, subtitle, blocks.map((block) => block.text)]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}
