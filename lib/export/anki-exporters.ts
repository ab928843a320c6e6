import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Concept } from '../glossary/concept.ts';
import { partNames } from '../glossary/part-names.ts';
import { ankiTags, ankiText } from './anki-text.ts';
import { beijingDay } from './beijing-time.ts';
import { citeGb7714 } from './cite-gb7714.ts';
import { clozeText } from './cloze-text.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';

const fileExtension = 'txt';
const mediaType = 'text/tab-separated-values;charset=utf-8';

/** Cards with the words in front, and note and definitions behind. Importing again changes notes rather than doubling them. */
export const ankiBasicExporter: ExcerptExporter = {
  id: 'anki-basic',
  fileExtension,
  mediaType,
  write: (selection) =>
    file('Anki', ['Front', 'Back'], selection, (excerpt) => [
      stacked(ankiText(excerpt.printed), small(excerpt)),
      behind(excerpt, selection),
    ]),
};

/** Cards on which the terms are to be filled in; excerpts without a term make none. */
export const ankiClozeExporter: ExcerptExporter = {
  id: 'anki-cloze',
  fileExtension,
  mediaType,
  write: (selection) =>
    file('Anki Cloze', ['Text', 'Back Extra'], selection, (excerpt) => {
      const text = clozeText(excerpt.printed.trim(), conceptsOf(excerpt, selection));
      return text && [text, stacked(behind(excerpt, selection), small(excerpt))];
    }),
};

type FieldsOf = (excerpt: Excerpt) => readonly [string, string] | null | '';

/** A text file with Anki's headers: what parts columns, that they are HTML, their names, and which are id and tags. */
function file(name: string, columns: readonly string[], selection: ExportSelection, fieldsOf: FieldsOf) {
  const head = [
    '#separator:tab',
    '#html:true',
    `#columns:${['Id', ...columns, 'Tags'].join('\t')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = selection.excerpts.flatMap((excerpt) => {
    const fields = fieldsOf(excerpt);
    return fields ? [[`${excerpt.id}-${columns[0]}`, ...fields, ankiTags(excerpt.tags)].join('\t')] : [];
  });
  if (rows.length === 0) return [];
  const lines = [...head, ...rows].map((line) => `${line}\n`);
  return [{ name: `${name} ${beijingDay(selection.now)}.${fileExtension}`, pieces: lines }];
}

function behind(excerpt: Excerpt, selection: ExportSelection): string {
  const { language } = selection;
  const definitions = conceptsOf(excerpt, selection).map(
    ({ prefLabel, definition, parts }) =>
      `<b>${ankiText(prefLabel[language])}</b> ${ankiText(definition[language])}${parts ? `<br>${ankiText(partNames(parts, language))}` : ''}`,
  );
  const note = ankiText(excerpt.note);
  return stacked(note, ...definitions);
}

function conceptsOf({ conceptIds }: Excerpt, { concepts }: ExportSelection): readonly Concept[] {
  return conceptIds.flatMap((id) => concepts.get(id) ?? []);
}

function small({ source, createdAt }: Excerpt): string {
  const cited = citeGb7714(source, { accessed: beijingDay(createdAt), online: true });
  return `<small>${ankiText(cited)}</small>`;
}

function stacked(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br><br>');
}
