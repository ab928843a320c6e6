import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/newspaper/read-plain-text.ts';
import { sample } from '../../newspaper/layout.ts';
import { setLines } from '../../newspaper/set-lines.ts';

/** An article as copied out of a PDF: headline lines, then a column's broken lines without indentation. */
function flattened(id: string): string {
  const { kicker, title, body } = sample(id);
  const measure = { width: 150, size: 10, indent: 2, justified: false, cut: [], hyphen: '' };
  const lines = body.flatMap((paragraph) => setLines(paragraph, measure).map(({ text }) => text));
  return [...(kicker === undefined ? [] : [kicker, '']), ...title, '', ...lines].join('\n');
}

describe('a newspaper’s plain text', () => {
  it('is cut into articles at datelines, with headlines, paragraphs and authors', () => {
    const ids = ['lamps', 'kitchen', 'trees', 'parking'];
    const { articles, unassigned } = readPlainText(ids.map(flattened).join('\n\n'));
    expect(unassigned).toEqual([]);
    expect(articles.map(({ title }) => title)).toEqual(ids.map((id) => sample(id).title.join('')));
    expect(articles.map(({ kicker }) => kicker)).toEqual(ids.map((id) => sample(id).kicker));
    expect(articles.map(({ authors }) => authors.map(({ name }) => name))).toEqual(
      ids.map((id) => sample(id).authors),
    );
    // A space at a line's end is lost.
    const squeezed = (texts: readonly string[] = []): string[] =>
      texts.map((each) => each.replace(/\s/g, ''));
    for (const [at, id] of ids.entries())
      expect(squeezed(articles[at]?.blocks.map((block) => block.text))).toEqual(squeezed(sample(id).body));
    expect(new Set(articles.map(({ certainty }) => certainty))).toEqual(new Set(['sure']));
  });

  it('gives headlines that drifted off to the article that has their words, and says it’s less sure', () => {
    const drifted = ['装上光伏板的老厂房', '', flattened('lamps'), '', sample('energy').body.join('\n')].join(
      '\n',
    );
    const { articles } = readPlainText(drifted);
    expect(articles.map(({ title, certainty }) => ({ title, certainty }))).toEqual([
      { title: sample('lamps').title.join(''), certainty: 'sure' },
      { title: '装上光伏板的老厂房', certainty: 'likely' },
    ]);
  });

  it('stitches jumps', () => {
    const text =
      '本报讯 街道把接诉即办的工单按院落归类，一律搬到现场\n（下转2版）\n\n本报讯 另一件事。\n\n（上接1版）去办，居民都说好。';
    const { articles } = readPlainText(text);
    expect(articles[0]?.blocks.map((block) => block.text)).toEqual([
      '本报讯 街道把接诉即办的工单按院落归类，一律搬到现场去办，居民都说好。',
    ]);
    expect(articles).toHaveLength(2);
  });

  it('collapses what bold type drew twice, and only that', () => {
    const { articles } = readPlainText('本报讯 一件事。\n\n工程师在演示演示。。 中文在线供图中文在线供图\n');
    expect(articles[0]?.blocks.at(-1)).toMatchObject({ kind: 'caption', provider: '中文在线' });
  });

  it('that is none comes out as one article; an empty one as nothing', () => {
    const { articles } = readPlainText('　　第一段的话\n在这里说完。\n\n　　第二段。\n');
    expect(articles.map(({ title }) => title)).toEqual(['']);
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual(['第一段的话在这里说完。', '第二段。']);
    expect(readPlainText(' \n\n').articles).toEqual([]);
  });
});
