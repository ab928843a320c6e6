import type { PageMark } from '../../components/reader/page-mark.ts';
import { findTerms } from '../../lib/library/find-terms.ts';
import type { TermSource } from '../../lib/library/prepare-visit.ts';
import { articleOf } from '../../lib/newspaper/article-of.ts';
import type { Issue, IssueArticle } from '../../lib/newspaper/issue.ts';
import { titleOf } from '../../lib/newspaper/issue-outline.ts';
import type { Passage } from '../../lib/newspaper/passage.ts';
import { placesOf } from '../../lib/newspaper/passage.ts';
import type { BlockPlace } from '../../lib/store/records.ts';
import type { GlossaryReader } from '../own-pages/glossary-reader.ts';
import type { ReadArticle } from './protocol.ts';

/** Answers questions about an issue; finding terms is put off until someone asks. */
export function serveIssue(
  issue: Issue,
  address: string,
  { ownTerms, ownEntries }: Pick<GlossaryReader, 'ownTerms' | 'ownEntries'>,
) {
  const known = new Map<IssueArticle, { readonly source: TermSource; readonly read: ReadArticle }>();

  async function read(article: IssueArticle): Promise<ReadArticle> {
    const source = await ownTerms();
    const before = known.get(article);
    if (before?.source === source) return before.read;
    const whole = before?.read.article ?? { ...articleOf(issue, article, address), title: titleOf(article) };
    const found = { article: whole, occurrences: findTerms(whole, source.matcher) };
    known.set(article, { source, read: found });
    return found;
  }

  async function marksOf(article: IssueArticle, page: number): Promise<PageMark[]> {
    const { occurrences } = await read(article);
    const entries = await ownEntries(occurrences.map(({ conceptId }) => conceptId));
    const concepts = new Map(entries.map(({ concept }) => [concept.id, concept]));
    return occurrences.flatMap(({ conceptId, place, start, end }): PageMark[] => {
      const concept = concepts.get(conceptId);
      const passage = passageAt(article, place);
      if (!concept || passage.length === 0) return [];
      const boxes = placesOf(passage, start, end)
        .filter((each) => each.page === page)
        .map(({ box }) => box);
      const { prefLabel, level } = concept;
      const mark = { articleId: article.id, conceptId, label: prefLabel.zh, level };
      return boxes.length === 0 ? [] : [{ ...mark, place, start, end, boxes }];
    });
  }

  return {
    article: async (id: string): Promise<ReadArticle | null> => {
      const article = issue.articles.find((each) => each.id === id);
      return article ? read(article) : null;
    },
    /** Terms of the articles that stand on a page, where they're printed there. */
    marks: async (page: number): Promise<readonly PageMark[]> => {
      const here = issue.articles.filter(({ regions }) => regions.some((region) => region.page === page));
      return (await Promise.all(here.map((article) => marksOf(article, page)))).flat();
    },
  };
}

export type IssueServer = ReturnType<typeof serveIssue>;

/** A title that was made of the text's beginning is printed nowhere. */
function passageAt({ heads, blocks }: IssueArticle, place: BlockPlace): Passage {
  return typeof place === 'number' ? (blocks[place]?.passage ?? []) : heads[place];
}
