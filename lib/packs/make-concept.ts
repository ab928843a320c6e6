import type { Concept, Level } from '../glossary/concept.ts';

/** What is known of a concept from elsewhere; what isn't stays empty. */
export interface KnownConcept extends Partial<Omit<Concept, 'id' | 'prefLabel' | 'scopeNote'>> {
  readonly id: string;
  readonly zh: string;
  readonly en?: string;
  readonly scopeNote?: Concept['scopeNote'] | null;
}

/** The level of a concept of which nothing is said. */
export const unknownLevel: Level = '国家';

/** A concept of a pack. Labels given twice count once, as the most prominent one. */
export function makeConcept({ id, zh, en = '', scopeNote, ...known }: KnownConcept): Concept {
  const altZh = distinct(known.altLabels?.zh ?? [], [zh]);
  const { altLabels, hiddenLabels, parts } = known;
  return {
    id,
    prefLabel: { zh, en },
    altLabels: { zh: altZh, en: distinct(altLabels?.en ?? [], [en]) },
    hiddenLabels: distinct(hiddenLabels ?? [], [zh, ...altZh]),
    pinyin: known.pinyin ?? '',
    level: known.level ?? unknownLevel,
    since: known.since ?? null,
    definition: known.definition ?? { zh: '', en: '' },
    ...(scopeNote && { scopeNote }),
    ...(parts && parts.length > 0 && { parts }),
    facts: known.facts ?? [],
    checked: known.checked ?? '',
    broader: distinct(known.broader ?? [], []),
    related: distinct(known.related ?? [], []),
    matching: known.matching ?? { match: [] },
  };
}

function distinct(texts: readonly string[], taken: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text.trim() !== '' && !taken.includes(text));
}

/** A text as an id: kebab-case letters and digits; empty where nothing of it can stay. */
export function idOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Gives ids that are not taken: the text as an id, else `term-7`, and `-2` behind what is taken. */
export function idMaker(): (...wanted: readonly string[]) => string {
  const taken = new Set<string>();
  let count = 0;
  return (...wanted) => {
    count += 1;
    const base = wanted.map(idOf).find((id) => id !== '') ?? `term-${count}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}
