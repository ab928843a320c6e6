import { csvText, tsvText } from '../export/delimited-text.ts';
import type { Concept, Level } from '../glossary/concept.ts';
import { type Failure, failure, type Result } from '../outcome/result.ts';
import { addTo } from './add-to.ts';
import { firstTwice } from './first-twice.ts';
import { idMaker, idOf, type KnownConcept, makeConcept, unknownLevel } from './make-concept.ts';
import type { Pack, PackCategory, PackHead, PackRead } from './pack.ts';
import { soundPack } from './sound-pack.ts';
import { type ColumnMapping, type TableField, tableFields } from './table-columns.ts';

/** Parts several labels of one cell; a backslash before it makes it a part of a label. */
const between = '|';
const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道'];

type Row = Partial<Record<TableField, string>>;

/**
 * A pack of a table's rows, without the heading. A row without a Chinese term is left out and noted
 * (`packRowSkipped` with its number, from 1), as is a level that is none (`packLevelUnknown`). Broader and related
 * terms may be named by id or by Chinese term.
 */
export function packOfRows(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  head: PackHead,
): Result<PackRead> {
  const notes: Failure[] = [];
  const read = rows.flatMap((cells, index) => {
    const row = rowOf(cells, mapping);
    if (row.zh) return [row];
    notes.push({ key: 'packRowSkipped', values: [String(index + 1)] });
    return [];
  });
  const twice = firstTwice(read.flatMap(({ id }) => (id ? [id] : [])));
  if (twice !== null) return failure('packDuplicateId', twice);
  const newId = idMaker();
  const ids = read.map(({ id, pinyin = '', en = '' }) => newId(id ?? '', pinyin, en));
  const byName = new Map(read.map((row, index) => [row.zh ?? '', ids[index] ?? '']));
  const named = (cell: string | undefined) => labelsOf(cell).map((name) => byName.get(name) ?? name);
  const categories = new Map<string, Concept[]>();
  read.forEach((row, index) => {
    const { category = '' } = row;
    const { level } = row;
    if (level && !levels.includes(level as Level)) {
      notes.push({ key: 'packLevelUnknown', values: [row.zh ?? '', level] });
    }
    const concept = conceptOf(row, ids[index] ?? '', named);
    addTo(categories, category, concept);
  });
  return soundPack({ ...head, categories: namedCategories(categories) }, notes);
}

/** Categories by their names, with ids of their own. */
export function namedCategories(concepts: ReadonlyMap<string, readonly Concept[]>): PackCategory[] {
  const newId = idMaker();
  return [...concepts].map(([name, some]) => ({
    id: newId(idOf(name) || 'terms'),
    prefLabel: { zh: name || '词条', en: name === '' ? 'Terms' : '' },
    sources: {},
    concepts: some,
  }));
}

/** A pack as a table with English headings. What `lossOf` names is left out. */
export function writePackTable(format: 'csv' | 'tsv', { categories }: Pack): string {
  const rows = categories.flatMap(({ prefLabel, concepts }) =>
    concepts.map((concept) => cellsOf(concept, prefLabel.zh)),
  );
  const table = [[...tableFields], ...rows];
  return format === 'csv' ? csvText(table) : tsvText(table);
}

function cellsOf(concept: Concept, category: string): string[] {
  const { altLabels, since, definition, scopeNote } = concept;
  const row: Record<TableField, string> = {
    id: concept.id,
    category,
    zh: concept.prefLabel.zh,
    en: concept.prefLabel.en,
    altZh: cellOf(altLabels.zh),
    altEn: cellOf(altLabels.en),
    hidden: cellOf(concept.hiddenLabels),
    pinyin: concept.pinyin,
    level: concept.level,
    sinceZh: since?.zh ?? '',
    sinceEn: since?.en ?? '',
    definitionZh: definition.zh,
    definitionEn: definition.en,
    scopeNoteZh: scopeNote?.zh ?? '',
    scopeNoteEn: scopeNote?.en ?? '',
    broader: cellOf(concept.broader),
    related: cellOf(concept.related),
    checked: concept.checked,
  };
  return tableFields.map((field) => row[field]);
}

function rowOf(cells: readonly string[], mapping: ColumnMapping): Row {
  const row: Row = {};
  mapping.forEach((field, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (field !== null && cell !== '') row[field] = cell;
  });
  return row;
}

function conceptOf(row: Row, id: string, named: (cell: string | undefined) => string[]): Concept {
  const { zh = '', en = '', pinyin = '', level, checked = '' } = row;
  const known: KnownConcept = {
    id,
    zh,
    en,
    pinyin,
    level: levels.find((each) => each === level) ?? unknownLevel,
    altLabels: { zh: labelsOf(row.altZh), en: labelsOf(row.altEn) },
    hiddenLabels: labelsOf(row.hidden),
    since: bilingual(row.sinceZh, row.sinceEn),
    definition: { zh: row.definitionZh ?? '', en: row.definitionEn ?? '' },
    scopeNote: bilingual(row.scopeNoteZh, row.scopeNoteEn),
    broader: named(row.broader),
    related: named(row.related),
    checked: /^\d{4}-\d{2}-\d{2}$/.test(checked) ? checked : '',
  };
  return makeConcept(known);
}

function bilingual(zh = '', en = ''): { zh: string; en: string } | null {
  return zh === '' && en === '' ? null : { zh, en };
}

function cellOf(labels: readonly string[]): string {
  return labels.map((label) => label.replace(/[\\|]/g, '\\$&')).join(between);
}

function labelsOf(cell = ''): string[] {
  const labels = cell.match(/(?:\\[\s\S]|[^|\\])+/g) ?? [];
  return labels.map((label) => label.replace(/\\([\s\S])/g, '$1').trim()).filter((label) => label !== '');
}
