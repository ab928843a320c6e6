import type { KeptText } from '../store/records.ts';
import {
  type ClozeSentence,
  clozeSentences,
  type MarkedParagraph,
  takeInTurn,
} from '../study/cloze-sentence.ts';
import type { Library } from './library.ts';

/** A sentence of a kept article with a term taken out, and where it is from. */
export interface StudySentence extends ClozeSentence {
  readonly no: number;
  readonly title: string;
  readonly source: string | null;
  /** Day of publication, else of first reading: `2026-08-12`. */
  readonly day: string;
}

/** Articles that are looked at for one concept, and sentences that take turns. */
const mostArticles = 12;
const mostSentences = 24;

/** Sentences of the reader's latest articles that use a concept, articles in turn; none where no article asks well. */
export async function findClozes(
  library: Pick<Library, 'uses' | 'texts'>,
  conceptId: string,
): Promise<readonly StudySentence[]> {
  const uses = (await library.uses(conceptId)).slice(-mostArticles).reverse();
  const texts = await library.texts(uses.map(({ no }) => no));
  const dayOf = new Map(uses.map(({ no, day }) => [no, day]));
  const lists = texts.map(({ no, article, occurrences }) => {
    const { title, source } = article;
    const about = { no, title, source, day: dayOf.get(no) ?? '' };
    return clozeSentences(paragraphsOf({ article, occurrences }), conceptId).map((sentence) => ({
      ...sentence,
      ...about,
    }));
  });
  return takeInTurn(lists, mostSentences);
}

/** The paragraphs of an article's body by their places. Captions and headings are no sentences. */
function paragraphsOf({
  article,
  occurrences,
}: Pick<KeptText, 'article' | 'occurrences'>): readonly MarkedParagraph[] {
  return article.blocks.map(({ kind, text }, at) => ({
    text,
    terms: kind === 'paragraph' ? occurrences.filter(({ place }) => place === at) : [],
  }));
}
