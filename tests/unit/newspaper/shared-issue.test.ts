import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../../lib/newspaper/issue.ts';
import type { PageContent } from '../../../lib/newspaper/page-content.ts';
import { readNewspaper } from '../../../lib/newspaper/read-newspaper.ts';
import { readPlainText } from '../../../lib/newspaper/read-plain-text.ts';
import { readPdfPages } from '../../inspect/open-in-node.ts';
import { orderShare } from '../../newspaper/order-share.ts';
import { printedCharacters, readCharacters } from '../../newspaper/printed-characters.ts';
import { sharedIssue, sharedText } from '../../newspaper/shared-issue.ts';

const shared = sharedIssue();
const text = sharedText();

if (shared === null || text === null) {
  it('has no real issue at hand (shared/issue beside the project): made ones are tried elsewhere', () => {
    expect(shared === null || text === null).toBe(true);
  });
} else {
  describe('a real issue', { timeout: 60_000 }, () => {
    let pages: readonly PageContent[] = [];
    let issue: Issue;
    beforeAll(async () => {
      const read = await readPdfPages(shared.pdf);
      pages = read.ok ? read.value : [];
      issue = readNewspaper(pages);
    }, 60_000);

    it.each(shared.articles)('gives “$title” whole', (known) => {
      const article = issue.articles.find(({ title }) => title === known.title);
      const body = article?.blocks.filter(({ kind }) => kind !== 'caption').map((block) => block.text) ?? [];
      const running = body.join('');
      expect(article).toMatchObject({ kicker: known.kicker, page: known.page });
      expect(article?.authors.map(({ name }) => name)).toEqual(known.authors);
      expect(running.startsWith(known.starts) && running.endsWith(known.ends)).toBe(true);
      const marks = article?.marks.join('').length ?? 0;
      expect(Math.abs(running.length - known.characters)).toBeLessThanOrEqual(Math.max(2, marks));
    });

    it('has each article in the order of the issue’s own text', () => {
      const shares = issue.articles.map(({ blocks }) => {
        const body = blocks.filter(({ kind }) => kind !== 'caption').map((block) => block.text);
        return orderShare(body.join(''), text).share;
      });
      expect(Math.min(...shares)).toBeGreaterThan(0.995);
    });

    it('loses and doubles nothing, and leaves nothing unassigned', () => {
      expect(readCharacters(issue)).toEqual(printedCharacters(pages));
      expect(issue.unassigned).toEqual([]);
      expect(issue.pages.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    });

    it('gives most reports from its plain text too, by their authors and beginnings', () => {
      const { articles } = readPlainText(text);
      const squeezed = (value: string): string => value.replace(/\s/g, '');
      const begun = shared.articles.filter(({ starts }) =>
        articles.some(({ blocks }) => squeezed(blocks[0]?.text ?? '').startsWith(squeezed(starts))),
      );
      expect(begun.length).toBeGreaterThanOrEqual(shared.articles.length - 1);
    });
  });
}
