import { everyExcerpt } from '../../components/library/excerpt-query.ts';
import { everything } from '../../components/library/list-query.ts';
import { routeHash } from '../../components/library/route.ts';
import type { FoundExcerpt } from '../../components/lookup/result-options.ts';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { Library } from '../../lib/library/library.ts';

/** So many excerpts fit under the articles; the library page shows them all. */
const most = 3;

/** Searches the reader's excerpts: last saved first. */
export async function searchExcerpts(
  library: Pick<Library, 'excerpts' | 'byUrl'>,
  text: string,
): Promise<readonly FoundExcerpt[]> {
  const found = await library.excerpts.find({ ...everyExcerpt, text, bin: false });
  return Promise.all(
    found.slice(0, most).map(async (excerpt) => ({ excerpt, hash: await hashOf(library, excerpt, text) })),
  );
}

async function hashOf(
  library: Pick<Library, 'byUrl'>,
  { id, source }: Excerpt,
  text: string,
): Promise<string> {
  const head = await library.byUrl(source.canonicalUrl);
  return head
    ? routeHash({ page: 'article', no: head.no, query: everything, excerpt: id })
    : routeHash({ page: 'excerpts', asked: { ...everyExcerpt, text } });
}
