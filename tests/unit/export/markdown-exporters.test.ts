import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdownExporter, markdownNotesExporter } from '../../../lib/export/markdown-exporters.ts';
import { obsidianTag } from '../../../lib/export/obsidian-tag.ts';
import {
  anyExcerpt,
  anyExcerpts,
  exported,
  hostileText,
  sampleExcerpt,
  sampleSource,
  selectionOf,
} from './sample-excerpts.ts';

const frontMatterOf = (note: string) => parse(/^---\n(.*?)\n---\n/s.exec(note)?.[1] ?? '');

const excerpt = sampleExcerpt('接诉即办', {
  printed: '接诉即办\n\n二、*不是*列表',
  note: '# 不是标题\n见 [[笔记]]',
  tags: ['停车 难', '2026', '接诉/即办'],
  conceptIds: ['jie-su-ji-ban'],
});

describe('exported Markdown', () => {
  it('is a quotation, its note, and a line of facts under the article', () => {
    const note = exported(markdownExporter, selectionOf([excerpt]));
    const [, body = ''] = note.split(/\n---\n/);
    expect(body.trim().split('\n').slice(0, 3)).toEqual(['# 摘录 2026-11-24', '', '## 胡同里的议事会']);
    expect(body).toContain(
      '\n> 接诉即办\n>\n> 二、\\*不是\\*列表\n\n\\# 不是标题  \n见 \\[\\[笔记\\]\\]\n\n',
    );
    const facts = body.trim().split('\n').at(-1);
    expect(facts).toMatch(
      /^#停车-难 #_2026 #接诉\/即办 · 琥珀色 · 接诉即办 · 2026-08-13 04:30 · \[原文位置\]\(<https:\/\/\S+#:~:text=\S+>\)$/,
    );
  });

  it('says in the front matter what it holds, in words that YAML reads as they are', () => {
    fc.assert(
      fc.property(anyExcerpt, (each) => {
        const [file] = markdownNotesExporter.write(selectionOf([each]));
        const { title, source, author, excerpts } = frontMatterOf([...(file?.pieces ?? [])].join(''));
        expect(title).toBe(each.source.title);
        expect(source ?? null).toBe(each.source.source);
        expect(author ?? []).toEqual([
          ...new Set(each.source.authors.map(({ name }) => name.trim()).filter((name) => name !== '')),
        ]);
        expect(excerpts).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('shows in the front matter no character that turns the direction of what follows', () => {
    const source = sampleSource({ title: '“甲”: #乙 \u202e丙\u2067' });
    const note = exported(markdownNotesExporter, selectionOf([sampleExcerpt('长凳', { source })]));
    expect(note.split('\n')[1]).toBe('title: "“甲”: #乙 \\u202e丙\\u2067"');
  });

  it('makes a note for each article, its excerpts in the order of their places', () => {
    const other = sampleSource({ canonicalUrl: 'https://a.example/b', title: '胡同里的议事会' });
    const files = markdownNotesExporter.write(
      selectionOf([sampleExcerpt('长凳'), sampleExcerpt('停车', { source: other }), sampleExcerpt('胡同')]),
    );
    expect(files.map(({ name }) => name)).toEqual(['胡同里的议事会.md', '胡同里的议事会 2.md']);
    const first = [...(files[0]?.pieces ?? [])].join('');
    expect(first.indexOf('> 胡同')).toBeLessThan(first.indexOf('> 长凳'));
    expect(frontMatterOf(first)).toMatchObject({ excerpts: 2, published: '2026-08-12' });
  });

  it('gives names that every system bears', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        const names = markdownNotesExporter.write(selectionOf(excerpts)).map(({ name }) => name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]+\.md$/u);
          expect(name).not.toMatch(/^[. ]|[. ]\.md$|^(?:con|nul|aux|prn)\./i);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        }
      }),
    );
    const named = (title: string) =>
      markdownNotesExporter.write(
        selectionOf([sampleExcerpt('长凳', { source: sampleSource({ title }) })]),
      )[0]?.name;
    expect(named('CON')).toBe('_CON.md');
    expect(named(' ../..\u202e ')).toBe('摘录.md');
    expect(named('长'.repeat(300))).toBe(`${'长'.repeat(60)}.md`);
  });
});

it('a tag is one that Obsidian bears, or none', () => {
  fc.assert(
    fc.property(hostileText, (tag) => {
      const plain = obsidianTag(tag);
      if (plain !== null) expect(plain).toMatch(/^(?!\p{N}+$)[\p{L}\p{M}\p{N}_/-]+$/u);
    }),
  );
  expect(['停车难', 'a b', '“”', '12', '/x/'].map(obsidianTag)).toEqual(['停车难', 'a-b', null, '_12', 'x']);
});
