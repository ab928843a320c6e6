import type { Concept } from '../glossary/concept.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { type Failure, failure, type Result } from '../outcome/result.ts';
import { addTo } from './add-to.ts';
import { idMaker, makeConcept } from './make-concept.ts';
import type { PackHead, PackRead } from './pack.ts';
import { namedCategories } from './pack-table.ts';
import { soundPack } from './sound-pack.ts';
import { type EntryPart, partsOfContent, plainText } from './yomitan-content.ts';
import { unzipTexts } from './zip.ts';

/** What is used of a row of a term bank. */
interface Row {
  readonly term: string;
  readonly reading: string;
  readonly tag: string;
  readonly definitions: readonly unknown[];
  readonly sequence: number;
}

/**
 * Reads the terms of a Yomitan dictionary of format 3. Rows of one sequence are one concept, where the dictionary
 * says that it is sequenced; else every term with its reading is one. Names, definitions and notes come back from
 * dictionaries that were written here; of others the whole text of an entry is its definition. `packNoYomitan` where
 * there is no index or term bank of that format; malformed rows are left out and noted.
 */
export function readYomitan(bytes: Uint8Array, head: PackHead): Result<PackRead> {
  const files = unzipTexts(bytes, (name) => /^(index|term_bank_\d+|tag_bank_\d+)\.json$/.test(name));
  if (!files.ok) return files;
  const index = jsonOf(files.value.get('index.json'));
  if (!isRecord(index) || (index.format ?? index.version) !== 3) return failure('packNoYomitan');
  const banks = [...files.value].filter(([name]) => name.startsWith('term_bank_'));
  if (banks.length === 0) return failure('packNoYomitan');
  const notes: Failure[] = [];
  const groups = new Map<string, Row[]>();
  for (const [name, text] of banks.sort(byNumber)) {
    const bank = jsonOf(text);
    if (!Array.isArray(bank)) return failure('packNoYomitan');
    for (const [at, each] of bank.entries()) {
      const row = rowOf(each);
      if (!row) {
        notes.push({ key: 'packBankRowSkipped', values: [name, String(at + 1)] });
        continue;
      }
      const key =
        index.sequenced === true && row.sequence > 0 ? `${row.sequence}` : `${row.term} ${row.reading}`;
      addTo(groups, key, row);
    }
  }
  return packOfGroups([...groups.values()], { index, head, notes, names: tagNames(files.value) });
}

interface Found {
  readonly index: Readonly<Record<string, unknown>>;
  readonly head: PackHead;
  readonly notes: readonly Failure[];
  /** What a tag stands for. */
  readonly names: ReadonlyMap<string, string>;
}

function packOfGroups(groups: readonly Row[][], { index, head, notes, names }: Found): Result<PackRead> {
  const newId = idMaker();
  const categories = new Map<string, Concept[]>();
  for (const rows of groups) {
    const [first] = rows;
    if (!first) continue;
    const category = names.get(first.tag) ?? '';
    addTo(categories, category, conceptOf(rows, first, newId));
  }
  const title = typeof index.title === 'string' ? index.title : '';
  const revision = typeof index.revision === 'string' ? index.revision : '';
  const own = head.name.zh === '' ? { ...head, name: { zh: title, en: '' }, version: revision } : head;
  return soundPack({ ...own, categories: namedCategories(categories) }, notes);
}

function conceptOf(rows: readonly Row[], first: Row, newId: ReturnType<typeof idMaker>): Concept {
  const parts = first.definitions.flatMap((definition) => partsOfContent(contentIn(definition)));
  const texts = (wanted: EntryPart) => parts.flatMap(({ part, text }) => (part === wanted ? [text] : []));
  const only = (wanted: EntryPart) => texts(wanted)[0] ?? '';
  const terms = rows.map(({ term }) => term);
  const zh = only('preferred') || first.term;
  const en = only('english');
  const reading = rows.find(({ term }) => term === zh)?.reading ?? '';
  const note = { zh: only('note-zh'), en: only('note-en') };
  const whole = first.definitions
    .map((definition) => plainText(contentIn(definition)))
    .join('\n')
    .trim();
  const altZh = texts('other-name');
  return makeConcept({
    id: newId(reading, en),
    zh,
    en,
    pinyin: reading,
    altLabels: { zh: parts.length > 0 ? altZh : terms, en: texts('other-english') },
    hiddenLabels: parts.length > 0 ? terms.filter((term) => !altZh.includes(term)) : [],
    definition:
      parts.length > 0 ? { zh: only('definition-zh'), en: only('definition-en') } : { zh: whole, en: '' },
    scopeNote: note.zh === '' && note.en === '' ? null : note,
  });
}

/** A definition is a text, a text or structured content in an object, or something else that says nothing here. */
function contentIn(definition: unknown): unknown {
  if (!isRecord(definition)) return typeof definition === 'string' ? definition : '';
  return definition.type === 'structured-content' ? definition.content : definition.text;
}

function rowOf(row: unknown): Row | null {
  if (!Array.isArray(row)) return null;
  const [term, reading, tags, , , definitions, sequence] = row as readonly unknown[];
  if (typeof term !== 'string' || term.trim() === '' || typeof reading !== 'string') return null;
  if (!Array.isArray(definitions)) return null;
  const [tag = ''] = typeof tags === 'string' ? tags.split(' ') : [];
  return { term, reading, tag, definitions, sequence: typeof sequence === 'number' ? sequence : 0 };
}

/** The notes of the tags, by name. */
function tagNames(files: ReadonlyMap<string, string>): Map<string, string> {
  const banks = [...files].filter(([name]) => name.startsWith('tag_bank_')).map(([, text]) => jsonOf(text));
  return new Map(
    banks.flatMap((bank) =>
      Array.isArray(bank)
        ? bank.flatMap((tag): [string, string][] =>
            Array.isArray(tag) && typeof tag[0] === 'string' && typeof tag[3] === 'string'
              ? [[tag[0], tag[3]]]
              : [],
          )
        : [],
    ),
  );
}

function byNumber([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]);
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
