import type { Concept } from '../glossary/concept.ts';
import { type Failure, failure, type Result } from '../outcome/result.ts';
import { addTo } from './add-to.ts';
import { firstTwice } from './first-twice.ts';
import { idMaker, makeConcept } from './make-concept.ts';
import type { PackHead, PackRead } from './pack.ts';
import { namedCategories } from './pack-table.ts';
import { soundPack } from './sound-pack.ts';
import { descendants, readXml, type XmlElement } from './xml-tree.ts';

/** Names of version 3 (ISO 30042:2019) and version 2 (ISO 30042:2008, `martif`). */
const entryNames = ['conceptEntry', 'termEntry'];
const languageNames = ['langSec', 'langSet'];
const termNames = ['termSec', 'tig', 'ntig'];

/** The terms of one language of an entry. */
interface TermsOf {
  readonly preferred: string;
  readonly admitted: readonly string[];
  readonly variants: readonly string[];
  readonly definition: string;
  readonly note: string;
}

/**
 * Reads TBX of version 3 or 2, as data categories are written in attributes (DCA) or as elements of a module (DCT).
 * Of the languages Chinese and English are taken. `packNoTbx` where the document is another; entries without a
 * Chinese term are left out and noted (`packEntrySkipped`).
 */
export function readTbx(text: string, head: PackHead): Result<PackRead> {
  const document = readXml(text);
  if (!document.ok) return document;
  const root = document.value;
  if (root.name !== 'tbx' && root.name !== 'martif') return failure('packNoTbx');
  const entries = descendants(root, ...entryNames);
  const twice = firstTwice(entries.flatMap(({ attributes: { id } }) => (id ? [id] : [])));
  if (twice !== null) return failure('packDuplicateId', twice);

  const notes: Failure[] = [];
  const newId = idMaker();
  const ids = new Map(entries.map((entry) => [entry, newId(entry.attributes.id ?? '')]));
  const byWritten = new Map(entries.map((entry) => [entry.attributes.id ?? '', ids.get(entry) ?? '']));
  const categories = new Map<string, Concept[]>();
  for (const entry of entries) {
    const concept = conceptOf(entry, ids.get(entry) ?? '', byWritten);
    if (!concept) {
      notes.push({ key: 'packEntrySkipped', values: [entry.attributes.id ?? '?'] });
      continue;
    }
    const category = textOf(entry, 'subjectField');
    addTo(categories, category, concept);
  }
  return soundPack({ ...titled(root, head), categories: namedCategories(categories) }, notes);
}

/** A document's own title, where whoever imports it has given no name. */
function titled(root: XmlElement, head: PackHead): PackHead {
  const title = descendants(root, 'titleStmt', 'title').find(({ name }) => name === 'title');
  const name = title?.text.trim() ?? '';
  return name === '' || head.name.zh !== '' ? head : { ...head, name: { zh: name, en: '' } };
}

function conceptOf(entry: XmlElement, id: string, ids: ReadonlyMap<string, string>): Concept | null {
  const languages = descendants(entry, ...languageNames);
  const inLanguage = (prefix: string) =>
    languages.find(({ attributes }) => (attributes['xml:lang'] ?? '').toLowerCase().startsWith(prefix));
  const zh = termsOf(inLanguage('zh') ?? inLanguage('cmn'));
  const en = termsOf(inLanguage('en'));
  if (zh.preferred === '') return null;
  const related = entry.children
    .filter((child) => isKind(child, 'crossReference'))
    .map(({ attributes: { target = '' } }) => ids.get(target.replace(/^#/, '')) ?? target);
  const date =
    descendants(entry, 'date')
      .map(({ text }) => text.trim().slice(0, 10))
      .sort()
      .at(-1) ?? '';
  const whole = entry.children.find((child) => isKind(child, 'definition'))?.text.trim() ?? '';
  const scopeNote = zh.note === '' && en.note === '' ? null : { zh: zh.note, en: en.note };
  return makeConcept({
    id,
    zh: zh.preferred,
    en: en.preferred,
    altLabels: { zh: zh.admitted, en: [...en.admitted, ...en.variants] },
    hiddenLabels: zh.variants,
    definition: { zh: zh.definition || (en.definition === '' ? whole : ''), en: en.definition },
    scopeNote,
    related,
    checked: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
  });
}

function termsOf(language: XmlElement | undefined): TermsOf {
  const terms = language ? descendants(language, ...termNames) : [];
  const read = terms.flatMap((section) => {
    const term = descendants(section, 'term')[0]?.text.trim() ?? '';
    if (term === '') return [];
    const status = textOf(section, 'administrativeStatus');
    return [
      {
        term,
        isVariant: textOf(section, 'termType') === 'variant',
        isPreferred: status.startsWith('preferred'),
      },
    ];
  });
  const preferred = read.find(({ isPreferred }) => isPreferred) ?? read[0];
  const others = read.filter((each) => each !== preferred);
  return {
    preferred: preferred?.term ?? '',
    admitted: others.filter(({ isVariant }) => !isVariant).map(({ term }) => term),
    variants: others.filter(({ isVariant }) => isVariant).map(({ term }) => term),
    definition: language ? textOf(language, 'definition') : '',
    note: language?.children.find(({ name }) => name === 'note')?.text.trim() ?? '',
  };
}

/** Whether an element is of a data category: `<descrip type="definition">` or `<basic:definition>`. */
function isKind({ name, attributes }: XmlElement, kind: string): boolean {
  return name === kind || attributes.type === kind;
}

/** The text of the first element of a data category inside; empty where there is none. */
function textOf(element: XmlElement, kind: string): string {
  for (const child of element.children) {
    if (isKind(child, kind)) return child.text.trim();
    const inside = textOf(child, kind);
    if (inside !== '') return inside;
  }
  return '';
}
