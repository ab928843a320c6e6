import { describe, expect, it } from 'vitest';
import { readNewspaper } from '../../../lib/newspaper/read-newspaper.ts';
import { contentOf } from '../../newspaper/content-of.ts';
import { layouts } from '../../newspaper/layouts.ts';
import { randomLayout } from '../../newspaper/random-layout.ts';
import { scoreIssue } from '../../newspaper/score.ts';

describe('a newspaper’s articles', { timeout: 30_000 }, () => {
  it.each(layouts())('come out whole, in order, with headline and authors: $name', ({ sheets, articles }) => {
    const issue = readNewspaper(sheets.map(contentOf));
    const { faults, found, split, merged } = scoreIssue(articles, issue);
    expect({ faults, found, split, merged }).toEqual({
      faults: [],
      found: articles.length,
      split: 0,
      merged: 0,
    });
    expect(issue.unassigned).toEqual([]);
  });

  it('come out of layouts that nobody has looked at', { timeout: 60_000 }, () => {
    const scores = Array.from({ length: 60 }, (_, at) => {
      const { sheets, articles } = randomLayout(1000 + at);
      return scoreIssue(articles, readNewspaper(sheets.map(contentOf)));
    });
    const sum = (pick: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((total, score) => total + pick(score), 0);
    const expected = sum((score) => score.expected);
    expect(sum(({ found }) => found) / expected).toBeGreaterThan(0.98);
    expect(sum(({ titles }) => titles) / expected).toBeGreaterThan(0.98);
    expect(sum(({ authors }) => authors) / expected).toBeGreaterThan(0.98);
    expect(sum(({ order }) => order) / scores.length).toBeGreaterThan(0.995);
  });

  it('are stitched over pages, with the marks taken out of the text', () => {
    const [front] = layouts();
    const issue = readNewspaper(front?.sheets.map(contentOf) ?? []);
    const lead = issue.articles[0];
    expect(lead?.jumps).toEqual([
      { direction: 'to', page: '2版' },
      { direction: 'from', page: '1版' },
    ]);
    expect(new Set(lead?.regions.map(({ page }) => page))).toEqual(new Set([0, 1]));
    expect(lead?.blocks.map(({ text }) => text).join('')).not.toMatch(/上接|下转/);
    expect(issue.pages.map(({ number, section }) => ({ number, section }))).toEqual([
      { number: '1', section: null },
      { number: '2', section: '综合新闻' },
    ]);
    expect({ paper: issue.paper, publishedAt: issue.publishedAt }).toEqual({
      paper: '新东城报',
      publishedAt: '2026-03-09',
    });
  });

  it('keep notes, captions and subheads apart from their paragraphs', () => {
    const layout = layouts().find(({ name }) => name.includes('notes'));
    const issue = readNewspaper(layout?.sheets.map(contentOf) ?? []);
    const blocks = issue.articles.find(({ title }) => title === '红袖标走过二十年')?.blocks ?? [];
    expect(blocks[0]?.kind).toBe('note');
    expect(blocks.filter(({ kind }) => kind === 'subheading').map(({ text }) => text)).toEqual([
      '一本记了二十年的账',
      '年轻人接过袖标',
    ]);
    expect(blocks.find(({ kind }) => kind === 'caption')).toMatchObject({
      caption: '老郑和队员走在清晨的胡同里。',
      photographer: '韩亦舟',
    });
    const model = issue.articles.find(({ title }) => title.includes('OpenHutong'));
    expect(model?.blocks.map(({ text }) => text).join('')).not.toContain('\u2043');
  });
});
