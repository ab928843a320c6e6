import { markdownAddress, markdownText } from '../export/markdown-text.ts';
import { citeSource } from '../glossary/cite-source.ts';
import type { Concept, Source } from '../glossary/concept.ts';
import type { Bilingual } from '../text/language.ts';
import type { Pack } from './pack.ts';

/** A pack as a Markdown text to be read (CommonMark): a heading for each category and each concept. */
export function writeMarkdown(pack: Pack): string {
  const labels = new Map(
    pack.categories.flatMap(({ concepts }) =>
      concepts.map(({ id, prefLabel }) => [id, prefLabel.zh] as const),
    ),
  );
  const about = [pack.version, pack.region.zh, pack.licence].filter((each) => each !== '').map(markdownText);
  const categories = pack.categories.map(
    ({ prefLabel, sources, concepts }) =>
      `## ${heading(prefLabel)}\n\n${concepts.map((concept) => entryOf(concept, sources, labels)).join('\n')}`,
  );
  return [
    `# ${heading(pack.name)}\n`,
    ...(about.length > 0 ? [`${about.join(' · ')}\n`] : []),
    ...categories,
  ].join('\n');
}

function entryOf(
  concept: Concept,
  sources: Readonly<Record<string, Source>>,
  labels: ReadonlyMap<string, string>,
): string {
  const {
    prefLabel,
    pinyin,
    level,
    since,
    definition,
    scopeNote,
    altLabels,
    parts = [],
    facts,
    checked,
  } = concept;
  const named = (ids: readonly string[]) => ids.map((id) => markdownText(labels.get(id) ?? id)).join('、');
  const line = [pinyin, level, since?.zh ?? ''].filter((each) => each !== '').map(markdownText);
  const paragraphs = [
    line.join(' · '),
    markdownText(definition.zh),
    markdownText(definition.en),
    scopeNote
      ? [scopeNote.zh, scopeNote.en]
          .filter((each) => each !== '')
          .map((each) => `> ${markdownText(each)}`)
          .join('\n>\n')
      : '',
    altLabels.zh.length > 0 ? `又称：${altLabels.zh.map(markdownText).join('、')}` : '',
    parts.map(({ label }) => `- ${heading(label)}`).join('\n'),
    facts.map(({ text, source }) => `- ${markdownText(text.zh)}${cited(sources[source])}`).join('\n'),
    concept.broader.length > 0 ? `上位词条：${named(concept.broader)}` : '',
    concept.related.length > 0 ? `相关词条：${named(concept.related)}` : '',
    checked === '' ? '' : `核对日期：${checked}`,
  ];
  return `### ${heading(prefLabel)}\n\n${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

function heading({ zh, en }: Bilingual): string {
  return en === '' ? markdownText(zh) : `${markdownText(zh)} ${markdownText(en)}`;
}

function cited(source: Source | undefined): string {
  if (!source) return '';
  const address = source.url === undefined ? '' : ` ${markdownAddress(source.url)}`;
  return `（${markdownText(citeSource(source))}）${address}`;
}
