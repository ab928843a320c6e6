declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Pairs of an index at which matches end (inclusive) and the keywords that end there. */
    search(text: string): [number, string[]][];
  }
  export = AhoCorasick;
}

declare module 'fastscan' {
  class FastScanner {
    constructor(words: readonly string[]);
    /** Pairs of offset and word. */
    search(content: string, options?: { quick?: boolean; longest?: boolean }): [number, string][];
  }
  export = FastScanner;
}
