/**
 * A trie over the units of many terms, kept as one open-addressing hash table of edges. An edge leads from an
 * owner over a unit; the owner of a term's second unit is its first unit plus one, so that terms start without
 * a root, and inner nodes are numbered above. A chain without a branch is not stored: its edge names the one
 * term that goes on, and the rest is compared with that term.
 */
export interface TermTable {
  /** Edges, `edgeWidth` numbers each: owner (0: free), unit, term that ends here + 1, and what follows. */
  readonly edges: Int32Array;
  /** Shift that brings a hash into the range of edges. */
  readonly edgeShift: number;
  /** A bit for every hash of two first units that some term has. */
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** The units of all terms, one after the other. */
  readonly units: Uint16Array;
  /** Where a term begins in `units`; one more than there are terms. */
  readonly starts: Int32Array;
}

export const edgeWidth = 4;
/** Owners up to this are first units; those above are nodes. */
const lastFirstUnit = 0x10000;
/** Bits of the filter for each term: about one position in thirty passes by chance. */
const filterBitsPerTerm = 32;

/** Spreads an owner and a unit over 32 bits; the multipliers are those of the golden ratio and of MurmurHash3. */
export function edgeHash(owner: number, unit: number): number {
  return Math.imul(owner, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
}

/** Builds the table. Terms shorter than two units are left out; of equal terms the first is kept. */
export function createTermTable(terms: readonly string[]): TermTable {
  const { units, starts } = joinUnits(terms);
  const filterShift = 32 - bitsFor(Math.max(terms.length, 64) * filterBitsPerTerm);
  const filter = new Int32Array(2 ** (32 - filterShift - 5));
  let edgeShift = 32 - bitsFor(Math.max(terms.length, 16) * 2);
  let edges = new Int32Array(2 ** (32 - edgeShift) * edgeWidth);
  let used = 0;
  let lastNode = lastFirstUnit;

  /** Where the edge is, or the free place where it belongs. */
  function find(owner: number, unit: number): number {
    let at = (edgeHash(owner, unit) >>> edgeShift) * edgeWidth;
    while (edges[at] !== 0 && (edges[at] !== owner || edges[at + 1] !== unit)) {
      at = at + edgeWidth === edges.length ? 0 : at + edgeWidth;
    }
    return at;
  }

  function enlarge(): void {
    const old = edges;
    edgeShift -= 1;
    edges = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += edgeWidth) {
      const owner = old[from] as number;
      if (owner === 0) continue;
      const at = find(owner, old[from + 1] as number);
      for (let field = 0; field < edgeWidth; field++) edges[at + field] = old[from + field] as number;
    }
  }

  /** Lets a term end at an edge, or go on from it by itself. `depth` counts the units up to and with the edge. */
  function settle(at: number, term: number, depth: number): void {
    const ends = (starts[term] as number) + depth === starts[term + 1];
    edges[at + (ends ? 2 : 3)] = ends ? term + 1 : -(term + 1);
  }

  function addEdge(at: number, owner: number, unit: number): void {
    edges[at] = owner;
    edges[at + 1] = unit;
    used += 1;
  }

  function insert(term: number): void {
    const start = starts[term] as number;
    const length = (starts[term + 1] as number) - start;
    if (length < 2) return;
    let owner = (units[start] as number) + 1;
    const hash = edgeHash(owner, units[start + 1] as number) >>> filterShift;
    filter[hash >>> 5] = (filter[hash >>> 5] as number) | (1 << (hash & 31));
    for (let depth = 2; ; depth++) {
      // Two edges at most are added in one round; half of the table stays free.
      if ((used + 2) * 2 * edgeWidth > edges.length) enlarge();
      const unit = units[start + depth - 1] as number;
      const at = find(owner, unit);
      if (edges[at] === 0) {
        addEdge(at, owner, unit);
        settle(at, term, depth);
        return;
      }
      if (depth === length) {
        if (edges[at + 2] === 0) edges[at + 2] = term + 1;
        return;
      }
      const following = edges[at + 3] as number;
      if (following === 0) {
        edges[at + 3] = -(term + 1);
        return;
      }
      if (following < 0) {
        lastNode += 1;
        edges[at + 3] = lastNode;
        const other = -following - 1;
        const otherUnit = units[(starts[other] as number) + depth] as number;
        const place = find(lastNode, otherUnit);
        addEdge(place, lastNode, otherUnit);
        settle(place, other, depth + 1);
      }
      owner = edges[at + 3] as number;
    }
  }

  for (let term = 0; term < terms.length; term++) insert(term);
  return { edges, edgeShift, filter, filterShift, units, starts };
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
