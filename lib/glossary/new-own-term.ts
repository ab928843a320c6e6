import type { MetIn, OwnTerm } from './own-term.ts';

/** A term of which nothing but its name is known. `uuid`: random; `now`: milliseconds since 1970-01-01 UTC. */
export function newOwnTerm(uuid: string, label: string, met: MetIn | null, now: number): OwnTerm {
  return {
    id: `own-${uuid}`,
    label,
    labelEn: '',
    altLabels: [],
    pinyin: '',
    definition: { zh: '', en: '' },
    met,
    createdAt: now,
    modifiedAt: now,
  };
}
