import type { XmlElement } from '../../../lib/packs/xml-tree.ts';

/** Which elements may stand in which, of those that are written (ISO 30042:2019, core structure). */
const children: Readonly<Record<string, readonly string[]>> = {
  tbx: ['tbxHeader', 'text'],
  tbxHeader: ['fileDesc'],
  fileDesc: ['titleStmt', 'sourceDesc'],
  titleStmt: ['title'],
  sourceDesc: ['p'],
  text: ['body'],
  body: ['conceptEntry'],
  conceptEntry: ['transacGrp', 'descrip', 'ref', 'note', 'langSec'],
  transacGrp: ['transac', 'date'],
  langSec: ['descripGrp', 'note', 'termSec'],
  descripGrp: ['descrip'],
  termSec: ['term', 'termNote'],
};

/** Values of the data categories of TBX-Basic, and where they may stand. */
const categories: Readonly<
  Record<string, { readonly in: readonly string[]; readonly values?: readonly string[] }>
> = {
  'descrip subjectField': { in: ['conceptEntry'] },
  'descrip definition': { in: ['descripGrp'] },
  'ref crossReference': { in: ['conceptEntry', 'termSec'] },
  'transac transactionType': { in: ['transacGrp'], values: ['origination', 'modification'] },
  'termNote termType': {
    in: ['termSec'],
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
  'termNote administrativeStatus': {
    in: ['termSec'],
    values: ['preferredTerm', 'admittedTerm', 'deprecatedTerm', 'supersededTerm'].map(
      (each) => `${each}-admn-sts`,
    ),
  },
};

/**
 * Where a document departs from TBX-Basic with data categories in attributes: root and namespace, what stands in
 * what, ids and what refers to them, languages with a term each. One sentence for each.
 */
export function tbxBasicFaults(root: XmlElement): string[] {
  const { xmlns, type, style } = root.attributes;
  const isBasic = xmlns === 'urn:iso:std:iso:30042:ed-2' && type === 'TBX-Basic' && style === 'dca';
  const ids = new Set<string>();
  const faults = isBasic && root.name === 'tbx' ? [] : ['The root is that of another dialect.'];
  const targets: string[] = [];
  const visit = (element: XmlElement, parent: string): void => {
    const { name, attributes } = element;
    const { type: category, id, target } = attributes;
    const known = category === undefined ? undefined : categories[`${name} ${category}`];
    if (parent !== '' && !children[parent]?.includes(name)) faults.push(`${name} stands in ${parent}.`);
    if (parent !== '' && category !== undefined && !known?.in.includes(parent)) {
      faults.push(`${name} of type ${category} stands in ${parent}.`);
    }
    if (known?.values && !known.values.includes(element.text)) faults.push(`${category} is ${element.text}.`);
    if (id !== undefined) {
      if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id) || ids.has(id))
        faults.push(`${id} is no id, or one given twice.`);
      ids.add(id);
    }
    if (target !== undefined) targets.push(target);
    if (name === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(element.text))
      faults.push(`${element.text} is no date.`);
    if (name === 'langSec' && !element.children.some((child) => child.name === 'termSec')) {
      faults.push('A language has no term.');
    }
    for (const child of element.children) visit(child, name);
  };
  visit(root, '');
  return [...faults, ...targets.filter((target) => !ids.has(target)).map((target) => `${target} is no id.`)];
}
