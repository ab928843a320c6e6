/** So many bytes of a file go into one step of its digest, after the digest of those before. */
const blockBytes = 1 << 20;
const digestBytes = 32;

/** The digest of bytes that come piece by piece. */
export interface RunningDigest {
  /** Takes the next bytes. Must have ended before more are given. */
  readonly add: (bytes: Uint8Array) => Promise<void>;
  /** The digest of all that was given, in hexadecimal. More may follow. */
  readonly read: () => Promise<string>;
}

/**
 * SHA-256, chained, because `crypto.subtle` digests only what is in memory as a whole: of 32 zero bytes and the first
 * MiB, then of that digest and the next, and so on; the last block has what is left. However the bytes are cut into
 * pieces, it is the same.
 */
export function runningDigest(): RunningDigest {
  const block = new Uint8Array(digestBytes + blockBytes);
  let filled = digestBytes;
  const digest = () => crypto.subtle.digest('SHA-256', block.subarray(0, filled));
  return {
    add: async (bytes) => {
      for (let from = 0; from < bytes.length; ) {
        const piece = bytes.subarray(from, from + block.length - filled);
        block.set(piece, filled);
        filled += piece.length;
        from += piece.length;
        if (filled < block.length) return;
        block.set(new Uint8Array(await digest()), 0);
        filled = digestBytes;
      }
    },
    read: async () =>
      [...new Uint8Array(await digest())].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
