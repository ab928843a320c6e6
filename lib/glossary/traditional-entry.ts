import type { Bilingual } from '../text/language.ts';
import type { ConceptEntry } from './glossary.ts';

/** Texts of the glossary in traditional characters, by how they stand in it. */
export type TraditionalTexts = ReadonlyMap<string, string>;

/**
 * An entry whose definition, notes, parts and facts are in traditional characters. What is matched stays as articles
 * write it, and so do the titles of sources; the preferred label comes beside it (`inTraditional`).
 */
export function traditionalEntry(entry: ConceptEntry, texts: TraditionalTexts): ConceptEntry {
  const say = (said: Bilingual): Bilingual => ({ ...said, zh: texts.get(said.zh) ?? said.zh });
  const { concept } = entry;
  const { prefLabel, since, definition, scopeNote, parts, facts } = concept;
  const inTraditional = texts.get(prefLabel.zh);
  return {
    ...entry,
    ...(inTraditional !== undefined && { inTraditional }),
    concept: {
      ...concept,
      since: since && say(since),
      definition: say(definition),
      ...(scopeNote && { scopeNote: say(scopeNote) }),
      ...(parts && {
        // An article names a part as it was written before.
        parts: parts.map(({ label, forms = [] }) => ({ label: say(label), forms: [label.zh, ...forms] })),
      }),
      facts: facts.map((fact) => ({ ...fact, text: say(fact.text) })),
    },
  };
}
