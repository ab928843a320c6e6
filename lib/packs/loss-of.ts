import type { Concept } from '../glossary/concept.ts';
import type { Pack } from './pack.ts';
import type { PackFormat } from './pack-format.ts';

/** What of a pack a format may not carry. */
export const packParts = [
  'about',
  'categories',
  'ids',
  'englishNames',
  'englishDefinitions',
  'otherEnglishNames',
  'hiddenNames',
  'pinyin',
  'level',
  'since',
  'scopeNotes',
  'parts',
  'facts',
  'broader',
  'related',
  'rules',
  'checked',
] as const;

export type PackPart = (typeof packParts)[number];

/** Names of the parts in `_locales`. */
export const partNames: Readonly<Record<PackPart, string>> = {
  about: 'packPartAbout',
  categories: 'packPartCategories',
  ids: 'packPartIds',
  englishNames: 'packPartEnglishNames',
  englishDefinitions: 'packPartEnglishDefinitions',
  otherEnglishNames: 'packPartOtherEnglishNames',
  hiddenNames: 'packPartHiddenNames',
  pinyin: 'packPartPinyin',
  level: 'packPartLevel',
  since: 'packPartSince',
  scopeNotes: 'packPartScopeNotes',
  parts: 'packPartParts',
  facts: 'packPartFacts',
  broader: 'packPartBroader',
  related: 'packPartRelated',
  rules: 'packPartRules',
  checked: 'packPartChecked',
};

/** Something that a file won't give back. */
export interface Loss {
  readonly part: PackPart;
  /** How many concepts have it; for `categories`, how many of those; 1 for what is said of the pack as a whole. */
  readonly count: number;
  /** True where a person can still read it in the file. */
  readonly readable: boolean;
}

/** Whether a format keeps a part: as data, as text for people only, or not at all. What isn't named is kept. */
const kept: Readonly<Record<PackFormat, Partial<Record<PackPart, 'text' | 'gone'>>>> = {
  json: {},
  'skos-json-ld': {},
  'skos-turtle': {},
  csv: { about: 'gone', categories: 'gone', parts: 'gone', facts: 'gone', rules: 'gone' },
  tsv: { about: 'gone', categories: 'gone', parts: 'gone', facts: 'gone', rules: 'gone' },
  tbx: {
    about: 'text',
    categories: 'gone',
    pinyin: 'gone',
    level: 'gone',
    since: 'gone',
    parts: 'gone',
    facts: 'gone',
    broader: 'gone',
    rules: 'gone',
  },
  yomitan: {
    about: 'text',
    categories: 'gone',
    ids: 'gone',
    level: 'gone',
    since: 'gone',
    parts: 'text',
    facts: 'text',
    broader: 'gone',
    related: 'gone',
    rules: 'gone',
    checked: 'gone',
  },
  markdown: {
    about: 'text',
    categories: 'text',
    ids: 'gone',
    englishNames: 'text',
    englishDefinitions: 'text',
    otherEnglishNames: 'gone',
    hiddenNames: 'gone',
    pinyin: 'text',
    level: 'text',
    since: 'text',
    scopeNotes: 'text',
    parts: 'text',
    facts: 'text',
    broader: 'text',
    related: 'text',
    rules: 'gone',
    checked: 'text',
  },
  anki: {
    about: 'text',
    categories: 'text',
    ids: 'text',
    englishNames: 'text',
    englishDefinitions: 'text',
    otherEnglishNames: 'gone',
    hiddenNames: 'gone',
    pinyin: 'text',
    level: 'text',
    since: 'gone',
    scopeNotes: 'gone',
    parts: 'gone',
    facts: 'text',
    broader: 'gone',
    related: 'gone',
    rules: 'gone',
    checked: 'gone',
  },
};

const has: Readonly<Record<Exclude<PackPart, 'about' | 'categories'>, (concept: Concept) => boolean>> = {
  ids: () => true,
  englishNames: ({ prefLabel }) => prefLabel.en !== '',
  englishDefinitions: ({ definition }) => definition.en !== '',
  otherEnglishNames: ({ altLabels }) => altLabels.en.length > 0,
  hiddenNames: ({ hiddenLabels }) => hiddenLabels.length > 0,
  pinyin: ({ pinyin }) => pinyin !== '',
  level: () => true,
  since: ({ since }) => since !== null,
  scopeNotes: ({ scopeNote }) => scopeNote !== undefined,
  parts: ({ parts }) => parts !== undefined,
  facts: ({ facts }) => facts.length > 0,
  broader: ({ broader }) => broader.length > 0,
  related: ({ related }) => related.length > 0,
  rules: ({ matching: { rules = [], match, noMatch = [] } }) =>
    rules.length + match.length + noMatch.length > 0,
  checked: ({ checked }) => checked !== '',
};

/** What of a pack would not come back from a file of a format; only what the pack has. */
export function lossOf(format: PackFormat, pack: Pack): Loss[] {
  const concepts = pack.categories.flatMap((category) => category.concepts);
  const counts = (part: PackPart): number => {
    if (part === 'about') return 1;
    if (part === 'categories') return pack.categories.length;
    return concepts.filter(has[part]).length;
  };
  return packParts.flatMap((part) => {
    const how = kept[format][part];
    const nameless =
      format === 'tbx' && part === 'englishDefinitions' ? concepts.filter(isNameless).length : 0;
    const count = how === undefined ? nameless : counts(part);
    return count === 0 ? [] : [{ part, count, readable: how === 'text' }];
  });
}

/** A language without a term has no place in TBX, whatever else is said in it. */
function isNameless({ prefLabel, altLabels, definition, scopeNote }: Concept): boolean {
  const said = altLabels.en.length > 0 || definition.en !== '' || (scopeNote?.en ?? '') !== '';
  return prefLabel.en === '' && said;
}
