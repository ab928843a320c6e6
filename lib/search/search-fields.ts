import type { Article } from '../article/article.ts';
import { foldText } from '../text/fold-text.ts';

/** A stretch of an article that is searched by itself: no word reaches from one into the next. */
export interface SearchField {
  /** Folded, never empty. */
  readonly text: string;
  readonly kind: FieldKind;
}

/** Where a word was found says how much it weighs. */
export type FieldKind = 'title' | 'headline' | 'name' | 'body';

/** What of an article can be searched, folded: headlines, source, people, blocks. */
export function searchFields(article: Article): SearchField[] {
  const { kicker, title, subtitle, source, contentSource, authors, editors, blocks } = article;
  const people = [...authors, ...editors].map(({ name }) => name);
  return [
    ...fieldsOf('title', [title]),
    ...fieldsOf('headline', [kicker, subtitle]),
    ...fieldsOf('name', [source, contentSource, ...people]),
    ...fieldsOf(
      'body',
      blocks.map(({ text }) => text),
    ),
  ];
}

function fieldsOf(kind: FieldKind, texts: readonly (string | null)[]): SearchField[] {
  return texts.map((text) => ({ kind, text: foldText(text ?? '').text })).filter(({ text }) => text !== '');
}
