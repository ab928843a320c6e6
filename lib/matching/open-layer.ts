import { type CompiledRule, compileRule, noRule } from './compiled-rule.ts';
import { idAt, numberOf } from './concept-ids.ts';
import type { MatchLayer } from './match-layer.ts';
import { type TermIndex, termIndexOf } from './term-index.ts';

/** A designation that may stand somewhere. */
export interface Candidate {
  readonly conceptId: string;
  readonly rule: CompiledRule;
}

/** A layer that can be asked. */
export interface OpenLayer {
  readonly index: TermIndex;
  /** Length of a term, UTF-16 units. */
  readonly lengthOf: (term: number) => number;
  /** The designations that are written as a term, in the order of the glossary. */
  readonly candidates: (term: number) => Iterable<Candidate>;
  /** Those whose folded text is this. */
  readonly written: (folded: string) => Iterable<Candidate>;
  readonly has: (conceptId: string) => boolean;
}

/** Opens a layer. Costs the same however many designations it has; rules are made ready when they first matter. */
export function openLayer({ table, slots, concepts, rules, ids }: MatchLayer): OpenLayer {
  const compiled = new Map<number, CompiledRule>();

  function ruleAt(slot: number): CompiledRule {
    const rule = rules.get(slot);
    if (!rule) return noRule;
    const known = compiled.get(slot) ?? compileRule(rule);
    compiled.set(slot, known);
    return known;
  }

  const index = termIndexOf(table);
  const lengthOf = (term: number): number =>
    (table.starts[term + 1] as number) - (table.starts[term] as number);

  function* candidates(term: number): Generator<Candidate> {
    for (let slot = slots[term] as number; slot < (slots[term + 1] as number); slot++) {
      yield { conceptId: idAt(ids, concepts[slot] as number), rule: ruleAt(slot) };
    }
  }

  return {
    index,
    lengthOf,
    candidates,
    written: (folded) => {
      const term = index.termsAt(folded, 0, null);
      return term >= 0 && lengthOf(term) === folded.length ? candidates(term) : [];
    },
    has: (conceptId) => numberOf(ids, conceptId) >= 0,
  };
}
