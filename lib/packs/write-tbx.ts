import type { Concept } from '../glossary/concept.ts';
import type { Pack } from './pack.ts';
import { xmlText } from './xml-tree.ts';

/**
 * A pack as TBX-Basic of version 3 (ISO 30042:2019), data categories in attributes. What `lossOf` names is left out.
 * Ids get a letter before them where XML wants one.
 */
export function writeTbx(pack: Pack): string {
  const entries = pack.categories.flatMap(({ prefLabel, concepts }) =>
    concepts.map((concept) => entryOf(concept, prefLabel.zh)),
  );
  const name = xmlText(pack.name.zh);
  const about = [pack.version, pack.licence].filter((each) => each !== '').map(xmlText);
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="zh-CN" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${name}</title></titleStmt>
      <sourceDesc>${[name, ...about].map((line) => `<p>${line}</p>`).join('')}</sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${entries.join('')}    </body>
  </text>
</tbx>
`;
}

function entryOf(concept: Concept, category: string): string {
  const { id, prefLabel, altLabels, hiddenLabels, definition, scopeNote, related, checked } = concept;
  const lines = [
    ...(checked === ''
      ? []
      : [
          '  <transacGrp>',
          '    <transac type="transactionType">modification</transac>',
          `    <date>${checked}</date>`,
          '  </transacGrp>',
        ]),
    `  <descrip type="subjectField">${xmlText(category)}</descrip>`,
    ...related.map(
      (other) => `  <ref type="crossReference" target="${xmlId(other)}">${xmlText(other)}</ref>`,
    ),
    ...languageOf('zh-CN', {
      terms: [prefLabel.zh, ...altLabels.zh],
      variants: hiddenLabels,
      definition: definition.zh,
      note: scopeNote?.zh ?? '',
    }),
    ...languageOf('en', {
      terms: [prefLabel.en, ...altLabels.en],
      variants: [],
      definition: definition.en,
      note: scopeNote?.en ?? '',
    }),
  ];
  const indent = '      ';
  return [`<conceptEntry id="${xmlId(id)}">`, ...lines, '</conceptEntry>']
    .map((line) => `${indent}${line}\n`)
    .join('');
}

interface LanguageSection {
  /** The preferred term first; a language without one has no section. */
  readonly terms: readonly string[];
  readonly variants: readonly string[];
  readonly definition: string;
  readonly note: string;
}

function languageOf(language: string, { terms, variants, definition, note }: LanguageSection): string[] {
  const [preferred = '', ...admitted] = terms;
  if (preferred === '') return [];
  return [
    `  <langSec xml:lang="${language}">`,
    ...(definition === ''
      ? []
      : [`    <descripGrp><descrip type="definition">${xmlText(definition)}</descrip></descripGrp>`]),
    ...(note === '' ? [] : [`    <note>${xmlText(note)}</note>`]),
    ...termOf(preferred, ['administrativeStatus', 'preferredTerm-admn-sts']),
    ...admitted.flatMap((term) => termOf(term, ['administrativeStatus', 'admittedTerm-admn-sts'])),
    ...variants.flatMap((term) => termOf(term, ['termType', 'variant'])),
    '  </langSec>',
  ];
}

function termOf(term: string, [type, value]: readonly [type: string, value: string]): string[] {
  return [
    '    <termSec>',
    `      <term>${xmlText(term)}</term>`,
    `      <termNote type="${type}">${value}</termNote>`,
    '    </termSec>',
  ];
}

/** XML ids begin with a letter. */
function xmlId(id: string): string {
  return /^[0-9]/.test(id) ? `_${id}` : id;
}
