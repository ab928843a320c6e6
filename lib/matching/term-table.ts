/**
 * A trie over the units of many terms, kept as one open-addressing hash table of edges. An edge leads from an
 * owner over a unit; the owner of a term's second unit is its first unit plus one, so that terms start without
 * a root, and inner nodes are numbered above. A chain without a branch is not stored: its edge names the one
 * term that goes on, and the rest is compared with that term.
 */
export interface TermTable {
  /**
   * Edges of four numbers, so that all that is known of one stands in one line of the processor's cache:
   * the owner, 0 where the edge is free; below 16 bits the unit, above them a bit for each unit that may come next
   * (`nextBit`); what follows: a node, or below 0 the one term that goes on, less 1, or 0 where none does; the
   * term that ends here + 1, else 0.
   */
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

/** Numbers of an edge. */
export const edgeSize = 4;
/** Owners up to this are first units; those above are nodes. */
const lastFirstUnit = 0x10000;
/** Bits of the filter for each term: about one position in thirty passes by chance. */
const filterBitsPerTerm = 32;
/** A larger filter would leave no room for the edges in the processor's cache: 128 kB. */
const mostFilterBits = 2 ** 20;

/** Spreads an owner and a unit over 32 bits; the multipliers are those of the golden ratio and of MurmurHash3. */
export function edgeHash(owner: number, unit: number): number {
  return Math.imul(owner, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
}

/** One of the upper 16 bits of an edge's second number: set where this unit may come next. */
export function nextBit(unit: number): number {
  return 0x10000 << (Math.imul(unit, 0x9e3779b1) >>> 28);
}

/** Builds the table. Terms shorter than two units are left out; of equal terms the first is kept. */
export function createTermTable(terms: readonly string[]): TermTable {
  const { units, starts } = joinUnits(terms);
  const filterShift = 32 - bitsFor(Math.min(Math.max(terms.length, 64) * filterBitsPerTerm, mostFilterBits));
  const filter = new Int32Array(2 ** (32 - filterShift - 5));
  let edgeShift = 32 - bitsFor(Math.max(terms.length, 16) * 2);
  let edges = new Int32Array(2 ** (32 - edgeShift) * edgeSize);
  let used = 0;
  let lastNode = lastFirstUnit;

  /** Where the edge is, or the free place where it belongs. */
  function find(owner: number, unit: number): number {
    let at = (edgeHash(owner, unit) >>> edgeShift) * edgeSize;
    while (edges[at] !== 0 && (edges[at] !== owner || ((edges[at + 1] as number) & 0xffff) !== unit)) {
      at = at + edgeSize === edges.length ? 0 : at + edgeSize;
    }
    return at;
  }

  function enlarge(): void {
    const old = edges;
    edgeShift -= 1;
    edges = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += edgeSize) {
      const owner = old[from] as number;
      if (owner === 0) continue;
      const at = find(owner, (old[from + 1] as number) & 0xffff);
      for (let i = 0; i < edgeSize; i++) edges[at + i] = old[from + i] as number;
    }
  }

  /** Lets a term of which an edge has the first `depth` units end there, or go on from there by itself. */
  function settle(at: number, term: number, depth: number): void {
    const next = (starts[term] as number) + depth;
    if (next === starts[term + 1]) edges[at + 3] ||= term + 1;
    else {
      edges[at + 1] = (edges[at + 1] as number) | nextBit(units[next] as number);
      edges[at + 2] = -(term + 1);
    }
  }

  /** Adds an edge at a free place, with the one term that has it. */
  function addEdge(at: number, owner: number, unit: number, term: number, depth: number): void {
    edges[at] = owner;
    edges[at + 1] = unit;
    settle(at, term, depth);
    used += 1;
  }

  /** Makes the one term that goes on from an edge, after its first `depth` units, go on from a node instead. */
  function branch(at: number, depth: number): number {
    const term = -(edges[at + 2] as number) - 1;
    const unit = units[(starts[term] as number) + depth] as number;
    lastNode += 1;
    edges[at + 2] = lastNode;
    addEdge(find(lastNode, unit), lastNode, unit, term, depth + 1);
    return lastNode;
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
      if ((used + 2) * 2 * edgeSize > edges.length) enlarge();
      const unit = units[start + depth] as number;
      const at = find(owner, unit);
      if (edges[at] === 0) {
        addEdge(at, owner, unit, term, depth + 1);
        return;
      }
      const following = edges[at + 2] as number;
      if (depth + 1 === length || following === 0) {
        settle(at, term, depth + 1);
        return;
      }
      edges[at + 1] = (edges[at + 1] as number) | nextBit(units[start + depth + 1] as number);
      owner = following > 0 ? following : branch(at, depth + 1);
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
