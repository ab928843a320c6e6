import { describe, expect, it } from 'vitest';
import { type ArticlePart, parseArticle, readArticle } from '../../../lib/page/read-article.ts';
import { foldText } from '../../../lib/text/fold-text.ts';
import { matchFinder } from '../../inspect/find-matches.ts';
import { loadGlossary } from '../../inspect/load-glossary.ts';
import { articlePages, openPage } from './page-fixtures.ts';

const findMatches = matchFinder(loadGlossary());

/** Occurrences of a term in what is marked of some texts; 七有 counts inside the match “七有”“五性” too. */
function count(term: string, marked: readonly string[], article: readonly string[]): number {
  const surfaces = findMatches(marked, article).map(({ surface }) => foldText(surface).text);
  return surfaces.reduce((sum, surface) => sum + surface.split(term).length - 1, 0);
}

const HEADS = ['kicker', 'title', 'subtitle'];
const textOf = (parts: readonly ArticlePart[], wanted: (role: string) => boolean): string[] =>
  parts.filter(({ role }) => wanted(role)).map(({ block }) => block.text);

describe.each(articlePages)('the terms of %s', (file, expected) => {
  const { document, url } = openPage(file);
  const { detection, parts } = readArticle(document, url);
  const read = parts.length > 0 ? parts : (parseArticle(document, url, detection.siteId)?.parts ?? []);
  const all = textOf(read, () => true);
  const terms = new Set(
    [expected.terms, expected.termsInTitle, expected.termsInCaptions, expected.termsOutsideArticle].flatMap(
      (each) => Object.keys(each ?? {}),
    ),
  );

  it.each([...terms])('%s is found in the article as often as it stands there, and nowhere else', (term) => {
    const body = textOf(read, (role) => role === 'paragraph' || role === 'subheading');
    expect(count(term, body, all)).toBe(expected.terms?.[term] ?? 0);
    expect(
      count(
        term,
        textOf(read, (role) => role === 'caption'),
        all,
      ),
    ).toBe(expected.termsInCaptions?.[term] ?? 0);
    expect(
      count(
        term,
        textOf(read, (role) => HEADS.includes(role)),
        all,
      ),
    ).toBe(expected.termsInTitle?.[term] ?? 0);
  });

  it('outside the article are left alone, though the page has them', () => {
    const page = [document.body.textContent ?? ''];
    for (const [term, times] of Object.entries(expected.termsOutsideArticle ?? {})) {
      // An attribute's text isn't the page's: 01 has its outside term in a placeholder and in a link.
      expect(count(term, page, all) - count(term, all, all), term).toBeGreaterThanOrEqual(Math.min(1, times));
    }
    expect(read.length).toBeGreaterThan(0);
  });
});
