import type { Concept } from '../../lib/glossary/concept.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/text/language.ts';

/** In which languages a concept is explained at a reading level, in order; those that say nothing are left out. */
export function definitionsOf({ prefLabel, definition }: Concept, level: ReadingLevel): readonly Language[] {
  const english = level === 'english' || uiLanguage() === 'en';
  const both: readonly Language[] = english && level !== 'full' ? ['en', 'zh'] : ['zh', 'en'];
  const said = both.filter((each) => definition[each] !== '' || (each === 'en' && prefLabel.en !== ''));
  return level === 'short' ? said.slice(0, 1) : said;
}
