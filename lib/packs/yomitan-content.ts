import { citeSource } from '../glossary/cite-source.ts';
import type { Concept, Source } from '../glossary/concept.ts';

/** Structured content of a Yomitan dictionary (term bank v3), as far as it is written here. */
export type Content = string | Element | readonly Content[];

interface Element {
  readonly tag: 'div' | 'span' | 'ul' | 'li' | 'a';
  readonly content?: Content;
  readonly lang?: string;
  readonly href?: string;
  /** Becomes `data-sc-…` attributes; by them an entry is found again when it is read. */
  readonly data?: Readonly<Record<string, string>>;
}

/** What an entry's elements are, in `data.dg`. */
export type EntryPart =
  | 'preferred'
  | 'english'
  | 'other-name'
  | 'other-english'
  | 'definition-zh'
  | 'definition-en'
  | 'note-zh'
  | 'note-en';

/** Everything that a reader of the dictionary should see of a concept. */
export function contentOf(concept: Concept, sources: Readonly<Record<string, Source>>): Content {
  const { prefLabel, altLabels, definition, scopeNote, parts = [], facts } = concept;
  return [
    line('preferred', prefLabel.zh, 'zh'),
    ...(prefLabel.en === '' ? [] : [line('english', prefLabel.en, 'en')]),
    ...altLabels.zh.map((label) => line('other-name', label, 'zh')),
    ...altLabels.en.map((label) => line('other-english', label, 'en')),
    ...(definition.zh === '' ? [] : [line('definition-zh', definition.zh, 'zh')]),
    ...(definition.en === '' ? [] : [line('definition-en', definition.en, 'en')]),
    ...(scopeNote?.zh ? [line('note-zh', scopeNote.zh, 'zh')] : []),
    ...(scopeNote?.en ? [line('note-en', scopeNote.en, 'en')] : []),
    ...list(parts.map(({ label }) => [{ tag: 'span', lang: 'zh', content: label.zh }, ` ${label.en}`])),
    ...list(facts.map(({ text, source }) => [text.zh, ' ', ...cited(sources[source])])),
  ];
}

function line(part: EntryPart, content: string, lang: string): Element {
  return { tag: 'div', lang, data: { dg: part }, content };
}

function list(items: readonly Content[]): Element[] {
  if (items.length === 0) return [];
  return [{ tag: 'ul', content: items.map((content): Element => ({ tag: 'li', content })) }];
}

function cited(source: Source | undefined): Content[] {
  if (!source) return [];
  const words = `（${citeSource(source)}）`;
  return [source.url === undefined ? words : { tag: 'a', href: source.url, content: words }];
}

/** The texts of an entry's elements by what they are, in order; of any content, also what others have written. */
export function partsOfContent(content: unknown): { readonly part: string; readonly text: string }[] {
  if (Array.isArray(content)) return content.flatMap(partsOfContent);
  if (typeof content !== 'object' || content === null) return [];
  const { data, content: inside } = content as { readonly data?: unknown; readonly content?: unknown };
  const part = typeof data === 'object' && data !== null ? (data as { readonly dg?: unknown }).dg : undefined;
  return typeof part === 'string' ? [{ part, text: plainText(inside) }] : partsOfContent(inside);
}

/** Elements after which a line ends. */
const blocks = new Set(['div', 'li', 'tr', 'br', 'summary', 'ul', 'ol', 'table', 'details']);

/** Structured content as plain text, one line for each block. Images are left out. */
export function plainText(content: unknown): string {
  return written(content)
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function written(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(written).join('');
  if (typeof content !== 'object' || content === null) return '';
  const { tag, content: inside } = content as { readonly tag?: unknown; readonly content?: unknown };
  const text = written(inside);
  // The reading over a word is no part of the sentence.
  if (tag === 'rt' || tag === 'rp') return '';
  return typeof tag === 'string' && blocks.has(tag) ? `${text}\n` : text;
}
