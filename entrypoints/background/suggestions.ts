import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { KeptArticle } from '../../lib/store/records.ts';

/** A line under the address bar: `content` replaces what was typed, `description` is shown. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** How a browser takes a description: Chromium as XML with markup of its own, Firefox as plain text. */
export type Markup = 'xml' | 'plain';

export function conceptSuggestion({ concept }: ConceptEntry, markup: Markup): Suggestion {
  const { zh, en } = concept.prefLabel;
  return {
    content: zh,
    description: described(zh, [concept.pinyin, en].filter(Boolean).join(' · '), markup),
  };
}

/** `address`: of the article in the library page. */
export function articleSuggestion(article: KeptArticle, address: string, markup: Markup): Suggestion {
  const facts = [article.source, article.publishedAt?.slice(0, 10)].filter(Boolean).join(' · ');
  return { content: address, description: described(article.title, facts, markup) };
}

function described(name: string, facts: string, markup: Markup): string {
  if (markup === 'plain') return facts === '' ? oneLine(name) : `${oneLine(name)} — ${oneLine(facts)}`;
  const aside = facts === '' ? '' : ` <dim>${escapeXml(oneLine(facts))}</dim>`;
  return `<match>${escapeXml(oneLine(name))}</match>${aside}`;
}

/** The five predefined entities of XML 1.0, and nothing that XML can't hold. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A title must neither break the line nor turn its direction round. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
}
