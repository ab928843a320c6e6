import { citeSource } from '../glossary/cite-source.ts';
import type { Concept, Source } from '../glossary/concept.ts';
import { newestFact } from '../glossary/newest-fact.ts';
import { partNames } from '../glossary/part-names.ts';
import type { Language } from '../text/language.ts';
import type { Pack } from './pack.ts';

/**
 * A pack as notes for Anki (text import with headings, from Anki 2.1.54): Chinese name, pinyin, English name, both
 * definitions, the newest fact with its source. Category and level are tags; the id keeps notes apart when a newer
 * version is imported.
 */
export function writeAnki(pack: Pack): string {
  const head = [
    '#separator:tab',
    '#html:true',
    `#deck:${oneLine(pack.name.zh)}`,
    '#guid column:1',
    '#tags column:8',
    '#columns:id\t词条\t拼音\tEnglish\t释义\tDefinition\t事实\t标签',
  ];
  const rows = pack.categories.flatMap(({ prefLabel, sources, concepts }) =>
    concepts.map((concept) =>
      [`${pack.id}/${concept.id}`, ...cellsOf(concept, sources), tagsOf(prefLabel.zh, concept.level)]
        .map(oneLine)
        .join('\t'),
    ),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

function cellsOf(concept: Concept, sources: Readonly<Record<string, Source>>): string[] {
  const { prefLabel, pinyin, parts = [] } = concept;
  const definition = (language: Language): string =>
    [concept.definition[language], partNames(parts, language)].filter((said) => said !== '').join(' ');
  const fact = newestFact(concept);
  const source = fact && sources[fact.source];
  const cited = fact ? `${fact.text.zh}${source ? `（${citeSource(source)}）` : ''}` : '';
  return [prefLabel.zh, pinyin, prefLabel.en, definition('zh'), definition('en'), cited].map(htmlText);
}

function tagsOf(...tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/\s+/g, '_')).join(' ');
}

/** Text as it stands in HTML. */
function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
