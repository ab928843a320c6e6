/**
 * A trie over the units of many terms, kept as one open-addressing hash table of edges. An edge leads from an
 * owner over a unit; the owner of a term's second unit is its first unit plus one, so that terms start without
 * a root, and inner nodes are numbered above. A chain without a branch is not stored: its edge names the one
 * term that goes on, and the rest is compared with that term.
 */
export interface TermTable {
  /**
   * Edges of two numbers. The first: the owner's low 16 bits, then the unit. The second, 0 where the edge is free:
   * the owner's high 8 bits, then, signed, the node that follows, or below 0 the one term that does, less 1.
   */
  readonly edges: Int32Array;
  /** Shift that brings a hash into the range of edges. */
  readonly edgeShift: number;
  /** For each node, counted from the first above the units, the term that ends there + 1, else 0. */
  readonly endings: Int32Array;
  /** A bit for every hash of two first units that some term has. */
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** The units of all terms, one after the other. */
  readonly units: Uint16Array;
  /** Where a term begins in `units`; one more than there are terms. */
  readonly starts: Int32Array;
}

/** Owners up to this are first units; those above are nodes. */
export const lastFirstUnit = 0x10000;
/** What follows an edge has 24 bits with its sign. */
const mostFollowing = 2 ** 23 - 1;
/** Bits of the filter for each term: about one position in thirty passes by chance. */
const filterBitsPerTerm = 32;

/** Spreads an owner and a unit over 32 bits; the multipliers are those of the golden ratio and of MurmurHash3. */
export function edgeHash(owner: number, unit: number): number {
  return Math.imul(owner, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
}

/** Builds the table. Terms shorter than two units are left out; of equal terms the first is kept. Throws above 8 million. */
export function createTermTable(terms: readonly string[]): TermTable {
  const { units, starts } = joinUnits(terms);
  const filterShift = 32 - bitsFor(Math.max(terms.length, 64) * filterBitsPerTerm);
  const filter = new Int32Array(2 ** (32 - filterShift - 5));
  let edgeShift = 32 - bitsFor(Math.max(terms.length, 16) * 2);
  let edges = new Int32Array(2 ** (32 - edgeShift) * 2);
  let endings = new Int32Array(terms.length + 1);
  let used = 0;
  let lastNode = lastFirstUnit;

  /** Where the edge is, or the free place where it belongs. */
  function find(owner: number, unit: number): number {
    const low = (owner << 16) | unit;
    let at = (edgeHash(owner, unit) >>> edgeShift) * 2;
    while (edges[at + 1] !== 0 && (edges[at] !== low || (edges[at + 1] as number) >>> 24 !== owner >>> 16)) {
      at = at + 2 === edges.length ? 0 : at + 2;
    }
    return at;
  }

  function enlarge(): void {
    const old = edges;
    edgeShift -= 1;
    edges = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += 2) {
      const low = old[from] as number;
      const high = old[from + 1] as number;
      if (high === 0) continue;
      const at = find(((high >>> 24) << 16) | (low >>> 16), low & 0xffff);
      edges[at] = low;
      edges[at + 1] = high;
    }
  }

  function setEdge(at: number, owner: number, unit: number, following: number): void {
    edges[at] = (owner << 16) | unit;
    edges[at + 1] = ((owner >>> 16) << 24) | (following & 0xffffff);
  }

  /** Adds an edge at a free place, on which one term goes on by itself. */
  function addEdge(at: number, owner: number, unit: number, term: number): void {
    setEdge(at, owner, unit, -(term + 1));
    used += 1;
  }

  /** Lets a term of which a node has the first `depth` units end there, or go on from there by itself. */
  function settle(node: number, term: number, depth: number): void {
    const next = (starts[term] as number) + depth;
    if (next === starts[term + 1]) endings[node - lastFirstUnit] ||= term + 1;
    else {
      const unit = units[next] as number;
      addEdge(find(node, unit), node, unit, term);
    }
  }

  function insert(term: number): void {
    const start = starts[term] as number;
    const length = (starts[term + 1] as number) - start;
    if (length < 2) return;
    let owner = (units[start] as number) + 1;
    const hash = edgeHash(owner, units[start + 1] as number) >>> filterShift;
    filter[hash >>> 5] = (filter[hash >>> 5] as number) | (1 << (hash & 31));
    for (let depth = 1; depth < length; depth++) {
      // Two edges at most are added in one round; half of the table stays free.
      if ((used + 2) * 4 > edges.length) enlarge();
      const unit = units[start + depth] as number;
      const at = find(owner, unit);
      const following = edges[at + 1] as number;
      if (following === 0) {
        addEdge(at, owner, unit, term);
        return;
      }
      let node = (following << 8) >> 8;
      if (node < 0) {
        const other = -node - 1;
        if (terms[other] === terms[term]) return;
        lastNode += 1;
        node = lastNode;
        setEdge(at, owner, unit, node);
        if (node - lastFirstUnit >= endings.length) endings = enlarged(endings);
        settle(node, other, depth + 1);
      }
      owner = node;
    }
    settle(owner, term, length);
  }

  for (let term = 0; term < terms.length; term++) insert(term);
  if (Math.max(lastNode, terms.length) > mostFollowing)
    throw new RangeError(`Too many terms: ${terms.length}`);
  return { edges, edgeShift, endings, filter, filterShift, units, starts };
}

function enlarged(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The number of bits of the smallest power of two that is not below `count`. */
function bitsFor(count: number): number {
  return 32 - Math.clz32(count - 1);
}

function joinUnits(terms: readonly string[]): { units: Uint16Array; starts: Int32Array } {
  const starts = new Int32Array(terms.length + 1);
  let length = 0;
  terms.forEach((term, index) => {
    length += term.length;
    starts[index + 1] = length;
  });
  const units = new Uint16Array(length);
  let at = 0;
  for (const term of terms) for (let i = 0; i < term.length; i++) units[at++] = term.charCodeAt(i);
  return { units, starts };
}
