import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { categoryIds } from '../../lib/glossary/category-ids.ts';
import type { CategoryFile, Concept } from '../../lib/glossary/concept.ts';
import { keptSentences } from './hand-kept.ts';
import { glossaryText, interfaceText } from './to-traditional.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files in traditional characters as they must be, by their path in the project. */
export function traditionalFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['public/_locales/zh_TW/messages.json', catalogue()],
    ...categoryIds.map((id) => [`public/traditional/${id}.json`, glossaryTexts(id)] as const),
  ]);
}

/** The interface's sentences; a note for translators is for those who write, and stays out. */
function catalogue(): string {
  const chinese = readJson('public/_locales/zh_CN/messages.json') as Record<string, { message: string }>;
  return jsonOf(
    Object.fromEntries(
      Object.entries(chinese).map(([key, sentence]) => [
        key,
        { ...sentence, message: keptSentences[key] ?? interfaceText(sentence.message) },
      ]),
    ),
  );
}

/** What a category says in Chinese, by how it says it in simplified characters; what is written alike is left out. */
function glossaryTexts(id: string): string {
  const { prefLabel, concepts } = readJson(`public/glossary/${id}.json`) as CategoryFile;
  const texts = [...new Set([prefLabel.zh, ...concepts.flatMap(chineseOf)])];
  const pairs = texts.map((text) => [text, glossaryText(text)] as const);
  return jsonOf(Object.fromEntries(pairs.filter(([text, traditional]) => text !== traditional)));
}

/** Not the titles of sources: they are cited as they were published. */
function chineseOf({ prefLabel, since, definition, scopeNote, parts = [], facts }: Concept): string[] {
  return [
    prefLabel.zh,
    ...[since, definition, scopeNote].flatMap((said) => said?.zh ?? []),
    ...parts.map(({ label }) => label.zh),
    ...facts.map(({ text }) => text.zh),
  ];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(root + path, 'utf8'));
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
