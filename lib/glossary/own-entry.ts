import type { Concept, Source } from './concept.ts';
import type { ConceptEntry } from './glossary.ts';
import type { MetIn, OwnTerm } from './own-term.ts';

/** Category of the reader's own terms: no file of the package has this name. */
export const ownCategory = { id: 'own', prefLabel: { zh: '我的词条', en: 'My terms' } } as const;

const metKey = 'met';

/** A term of the reader's own as an entry of the glossary: the sentence it was met in is its one fact. */
export function ownEntry(term: OwnTerm): ConceptEntry {
  const { id, label, labelEn, altLabels, pinyin, definition } = term;
  const met = term.met?.sentence ? term.met : null;
  const concept: Concept = {
    id,
    prefLabel: { zh: label, en: labelEn },
    altLabels: { zh: altLabels, en: [] },
    hiddenLabels: [],
    pinyin,
    level: '自加',
    since: null,
    definition,
    facts: met ? [{ text: { zh: met.sentence, en: '' }, date: met.day, source: metKey }] : [],
    // Nobody has held it against its source.
    checked: '',
    broader: [],
    related: [],
    matching: { match: [] },
  };
  const sources: ConceptEntry['sources'] = met ? { [metKey]: sourceOf(met) } : {};
  return { concept, categoryId: ownCategory.id, sources, narrower: [], relatedLabels: {} };
}

function sourceOf({ publisher, title, url, day }: MetIn): Source {
  return { publisher, title: title || url, date: day, url };
}
