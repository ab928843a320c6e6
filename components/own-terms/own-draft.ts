import type { Adjustment, OwnTerm } from '../../lib/glossary/own-term.ts';

/** A term as it stands in the editor: texts as typed. */
export interface OwnDraft {
  readonly label: string;
  /** Other designations, parted by commas or line feeds. */
  readonly altLabels: string;
  readonly pinyin: string;
  readonly labelEn: string;
  readonly definitionZh: string;
  readonly definitionEn: string;
  readonly note: string;
  readonly known: boolean;
}

/** The fields that are typed. */
export type DraftText = Exclude<keyof OwnDraft, 'known'>;

export function draftOf(term: OwnTerm, { note, known }: Pick<Adjustment, 'note' | 'known'>): OwnDraft {
  const { label, altLabels, pinyin, labelEn, definition } = term;
  return {
    label,
    altLabels: altLabels.join('、'),
    pinyin,
    labelEn,
    definitionZh: definition.zh,
    definitionEn: definition.en,
    note,
    known,
  };
}

/** All designations of a draft, each once, the label first. */
export function labelsOf({ label, altLabels }: OwnDraft): string[] {
  const labels = [label, ...altLabels.split(/[、，,;；\n]/)].map((each) => each.trim().replace(/\s+/g, ' '));
  return [...new Set(labels)].filter((each) => each !== '');
}

/** The term with what the draft says. `now`: milliseconds since 1970-01-01 UTC. */
export function termOf(draft: OwnDraft, term: OwnTerm, now: number): OwnTerm {
  const label = draft.label.trim().replace(/\s+/g, ' ');
  return {
    ...term,
    label,
    altLabels: labelsOf(draft).filter((each) => each !== label),
    pinyin: draft.pinyin,
    labelEn: draft.labelEn,
    definition: { zh: draft.definitionZh, en: draft.definitionEn },
    modifiedAt: now,
  };
}
