/** Cuts bytes that come in pieces into lines. */
export interface SplitLines {
  /** The lines that end in this piece, each with its line feed. */
  readonly add: (piece: Uint8Array) => Generator<Uint8Array>;
  /** Bytes after the last line feed. */
  readonly rest: () => number;
}

const lineFeed = 10;

/** `longest`: of a line that is longer no more is kept. */
export function splitLines(longest: number): SplitLines {
  let parts: Uint8Array[] = [];
  let length = 0;

  function hold(part: Uint8Array): void {
    length += part.length;
    if (length <= longest) parts.push(part);
  }

  function joined(): Uint8Array {
    const line = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      line.set(part, at);
      at += part.length;
    }
    return line;
  }

  return {
    *add(piece) {
      for (let from = 0; from < piece.length; ) {
        const feed = piece.indexOf(lineFeed, from);
        const to = feed < 0 ? piece.length : feed + 1;
        hold(piece.subarray(from, to));
        from = to;
        if (feed < 0) return;
        yield parts.length === 1 && parts[0] ? parts[0] : joined();
        parts = [];
        length = 0;
      }
    },
    rest: () => length,
  };
}
