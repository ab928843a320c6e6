import type { MappedBlock } from '../dom/text-map.ts';
import type { Match } from '../matching/match.ts';
import type { PageTerm } from '../messaging/protocol.ts';
import type { ArticlePart } from './read-article.ts';
import type { Occurrence, Session } from './session.ts';

export type { Occurrence };

/** Matches by block as occurrences in document order. Blocks not matched yet have none. */
export function listOccurrences(
  parts: readonly ArticlePart[],
  matches: (block: MappedBlock) => readonly Match[],
): Occurrence[] {
  return parts.flatMap(({ block }) => matches(block).map((match) => ({ block, match })));
}

/** The occurrences that carry a mark: all of them, or the first of each concept, as the reader chose. */
export function marked(session: Session): readonly Occurrence[] {
  const all = session.occurrences.value;
  if (session.settings.value.occurrences === 'every') return all;
  const seen = new Set<string>();
  return all.filter(({ match }) => !seen.has(match.conceptId) && seen.add(match.conceptId));
}

/** All occurrences of one concept, in document order. */
export function occurrencesOf(session: Session, conceptId: string): readonly Occurrence[] {
  return session.occurrences.value.filter(({ match }) => match.conceptId === conceptId);
}

/** True for two that stand in one place: matching anew makes others of the same. */
export function isAt(one: Occurrence, other: Occurrence | null): boolean {
  return one.block === other?.block && one.match.start === other.match.start;
}

/** The terms of the article with their counts, most frequent first, then in order of appearance. */
export function listTerms(session: Session): PageTerm[] {
  const counts = new Map<string, number>();
  for (const { match } of session.occurrences.value) {
    counts.set(match.conceptId, (counts.get(match.conceptId) ?? 0) + 1);
  }
  const terms = [...counts].flatMap(([conceptId, count]): PageTerm[] => {
    const concept = session.entries.get(conceptId)?.concept;
    if (!concept) return [];
    const { zh, en } = concept.prefLabel;
    return [{ conceptId, label: zh, labelEn: en, level: concept.level, count }];
  });
  return terms.sort((a, b) => b.count - a.count);
}
