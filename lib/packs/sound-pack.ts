import type { Concept } from '../glossary/concept.ts';
import { designationsOf } from '../glossary/designations.ts';
import { type Failure, failure, type Result, success } from '../outcome/result.ts';
import { addTo } from './add-to.ts';
import { firstTwice } from './first-twice.ts';
import type { Pack, PackCategory, PackRead } from './pack.ts';
import { packLimits } from './pack-limits.ts';

/**
 * Looks at what no shape can say. Refused: an id given twice (`packDuplicateId`), a circle of broader concepts
 * (`packBroaderCircle`), no concept at all (`packEmpty`), too many (`packTooManyConcepts`). Left out and noted:
 * relations that lead nowhere, facts whose source is missing, rules for what is no label.
 */
export function soundPack(pack: Pack, notes: readonly Failure[] = []): Result<PackRead> {
  const concepts = pack.categories.flatMap((category) => category.concepts);
  if (concepts.length === 0) return failure('packEmpty');
  if (concepts.length > packLimits.concepts) {
    return failure('packTooManyConcepts', String(concepts.length), String(packLimits.concepts));
  }
  const twice = firstTwice([...pack.categories.map(({ id }) => `/${id}`), ...concepts.map(({ id }) => id)]);
  if (twice !== null) return failure('packDuplicateId', twice.replace('/', ''));
  const circle = circleOf(concepts);
  if (circle !== null)
    return failure('packBroaderCircle', circle.map(({ prefLabel }) => prefLabel.zh).join(' → '));

  const left: Failure[] = [];
  const ids = new Set(concepts.map(({ id }) => id));
  const categories = pack.categories.map((category) => ({
    ...category,
    concepts: category.concepts.map((concept) => soundConcept(concept, category, ids, left)),
  }));
  return success({ pack: { ...pack, categories }, notes: [...notes, ...left] });
}

function soundConcept(
  concept: Concept,
  { sources }: PackCategory,
  ids: ReadonlySet<string>,
  notes: Failure[],
): Concept {
  const name = concept.prefLabel.zh;
  const known = (others: readonly string[]) =>
    others.filter((other) => {
      const leads = ids.has(other) && other !== concept.id;
      if (!leads) notes.push({ key: 'packRelationDropped', values: [name, other] });
      return leads;
    });
  const broader = known(concept.broader);
  const related = known(concept.related);
  const facts = concept.facts.filter(({ source }) => Object.hasOwn(sources, source));
  if (facts.length < concept.facts.length) notes.push({ key: 'packFactDropped', values: [name] });
  const labels = new Set(designationsOf(concept).map(({ text }) => text));
  const { rules } = concept.matching;
  const sound = rules?.filter(({ text }) => labels.has(text));
  if (rules && sound && sound.length < rules.length) notes.push({ key: 'packRuleDropped', values: [name] });
  const matching = sound ? { ...concept.matching, rules: sound } : concept.matching;
  return { ...concept, broader, related, facts, matching };
}

/** The concepts of a circle, its first one at both ends; null where there is none. */
function circleOf(concepts: readonly Concept[]): Concept[] | null {
  const left = unresolved(concepts);
  const path: Concept[] = [];
  let next = left.values().next().value;
  while (next && !path.includes(next)) {
    path.push(next);
    next = next.broader.flatMap((id) => left.get(id) ?? [])[0];
  }
  return next ? [...path.slice(path.indexOf(next)), next] : null;
}

/** Concepts that remain when those without broader ones are taken away, again and again: circles, and what is below. */
function unresolved(concepts: readonly Concept[]): Map<string, Concept> {
  const left = new Map(concepts.map((concept) => [concept.id, concept]));
  const narrower = new Map<string, Concept[]>();
  const waiting = new Map<string, number>();
  for (const concept of concepts) {
    const wider = [...new Set(concept.broader)].filter((id) => left.has(id));
    waiting.set(concept.id, wider.length);
    for (const id of wider) addTo(narrower, id, concept);
  }
  const open = concepts.filter(({ id }) => waiting.get(id) === 0);
  for (let concept = open.pop(); concept; concept = open.pop()) {
    left.delete(concept.id);
    for (const below of narrower.get(concept.id) ?? []) {
      const count = (waiting.get(below.id) ?? 0) - 1;
      waiting.set(below.id, count);
      if (count === 0) open.push(below);
    }
  }
  return left;
}
