import { beijingMinute } from './beijing-time.ts';
import { citeGb7714 } from './cite-gb7714.ts';
import { exportTitle } from './export-title.ts';
import { exportWord } from './export-words.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';
import { frontMatter } from './front-matter.ts';
import { type ArticleExcerpts, groupByArticle } from './group-by-article.ts';
import { markdownExcerpt } from './markdown-excerpt.ts';
import { markdownText } from './markdown-text.ts';
import { obsidianTags } from './obsidian-tag.ts';
import { fileNamer } from './safe-file-name.ts';
import { sentenceLinks } from './sentence-link.ts';
import { authorNames, publishedDay, webAddress } from './source-facts.ts';

const fileExtension = 'md';
const mediaType = 'text/markdown;charset=utf-8';

/** One note for everything, a heading for each article. */
export const markdownExporter: ExcerptExporter = {
  id: 'markdown',
  fileExtension,
  mediaType,
  write: (selection) => [
    {
      name: `${exportTitle(selection)}.md`,
      pieces: oneNote(selection),
    },
  ],
};

/** A note for each article, named by its title. */
export const markdownNotesExporter: ExcerptExporter = {
  id: 'markdown-notes',
  fileExtension,
  mediaType,
  write: (selection) => {
    const linkOf = sentenceLinks(selection.textOf);
    const nameOf = fileNamer(fileExtension, exportWord('excerpts', selection.language));
    return groupByArticle(selection.excerpts).map((group) => ({
      name: nameOf(group.source.title),
      pieces: articleNote(group, selection, linkOf),
    }));
  },
};

type LinkOf = ReturnType<typeof sentenceLinks>;

function* oneNote(selection: ExportSelection): Generator<string> {
  const heading = exportTitle(selection);
  const linkOf = sentenceLinks(selection.textOf);
  yield frontMatter({
    title: heading,
    excerpts: selection.excerpts.length,
    tags: obsidianTags(selection.excerpts.flatMap(({ tags }) => tags)),
    exported: beijingMinute(selection.now),
  });
  yield `\n# ${markdownText(heading)}\n`;
  for (const group of groupByArticle(selection.excerpts)) {
    yield `\n## ${markdownText(group.source.title)}\n\n${citation(group)}\n`;
    yield* excerptsOf(group, selection, linkOf);
  }
}

function* articleNote(group: ArticleExcerpts, selection: ExportSelection, linkOf: LinkOf): Generator<string> {
  const { source, excerpts } = group;
  yield frontMatter({
    title: source.title,
    source: source.source,
    author: authorNames(source),
    published: publishedDay(source),
    page: source.page,
    url: webAddress(source),
    excerpts: excerpts.length,
    tags: obsidianTags(excerpts.flatMap(({ tags }) => tags)),
    exported: beijingMinute(selection.now),
  });
  yield `\n# ${markdownText(source.title)}\n\n${citation(group)}\n`;
  yield* excerptsOf(group, selection, linkOf);
}

function* excerptsOf(
  { excerpts }: ArticleExcerpts,
  selection: ExportSelection,
  linkOf: LinkOf,
): Generator<string> {
  for (const excerpt of excerpts) yield `\n${markdownExcerpt(excerpt, linkOf(excerpt), selection)}`;
}

function citation({ source, readOn }: ArticleExcerpts): string {
  return markdownText(citeGb7714(source, { accessed: readOn, online: true }));
}
