import type { Excerpt } from '../excerpt/excerpt.ts';
import { beijingMinute } from './beijing-time.ts';
import { citeGb7714 } from './cite-gb7714.ts';
import { excerptCount, exportTitle } from './export-title.ts';
import { type ExportWord, exportWord } from './export-words.ts';
import type { ExcerptExporter, ExportSelection } from './exporter.ts';
import { type ArticleExcerpts, groupByArticle } from './group-by-article.ts';
import { sheetStyle } from './html-sheet-style.ts';
import { htmlText } from './html-text.ts';
import { sentenceLinks } from './sentence-link.ts';

type LinkOf = ReturnType<typeof sentenceLinks>;

/** A page by itself, to be read or printed: it loads nothing and runs nothing. */
export const htmlSheetExporter: ExcerptExporter = {
  id: 'html',
  fileExtension: 'html',
  mediaType: 'text/html;charset=utf-8',
  write: (selection) => [{ name: `${exportTitle(selection)}.html`, pieces: sheet(selection) }],
};

function* sheet(selection: ExportSelection): Generator<string> {
  const { language, now } = selection;
  const linkOf = sentenceLinks(selection.textOf);
  const title = htmlText(exportTitle(selection));
  yield `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${sheetStyle}</style>
</head>
<body>
<h1>${title}</h1>
<p class="about"${langOf(selection)}>${exportWord('exported', language)} ${beijingMinute(now)} · ${excerptCount(selection)}</p>
`;
  for (const group of groupByArticle(selection.excerpts)) yield* articleOf(group, selection, linkOf);
  yield '</body>\n</html>\n';
}

function* articleOf(group: ArticleExcerpts, selection: ExportSelection, linkOf: LinkOf): Generator<string> {
  const cited = citeGb7714(group.source, { accessed: group.readOn, online: true });
  yield `<section>\n<h2>${isolated(group.source.title)}</h2>\n<p class="cited">${isolated(cited)}</p>\n`;
  for (const excerpt of group.excerpts) yield excerptOf(excerpt, selection, linkOf(excerpt));
  yield '</section>\n';
}

function excerptOf(excerpt: Excerpt, selection: ExportSelection, link: string | null): string {
  const { concepts, language } = selection;
  const labels = excerpt.conceptIds.flatMap((id) => concepts.get(id)?.prefLabel[language] ?? []);
  const facts = [
    fact('tags', excerpt.tags.map(isolated).join(' · '), selection),
    fact('mark', exportWord(excerpt.mark, language), selection),
    fact('concepts', labels.map(htmlText).join(' · '), selection),
    fact('created', beijingMinute(excerpt.createdAt), selection),
    link === null
      ? ''
      : `<div><dd><a href="${htmlText(link)}">${exportWord('link', language)}</a></dd></div>`,
  ];
  const note = excerpt.note.trim() === '' ? '' : `<p class="note" dir="auto">${htmlText(excerpt.note)}</p>\n`;
  return `<article class="${excerpt.mark}">
<blockquote dir="auto"><span>${htmlText(excerpt.printed)}</span></blockquote>
${note}<dl${langOf(selection)}>${facts.join('')}</dl>
</article>
`;
}

function fact(word: ExportWord, html: string, { language }: ExportSelection): string {
  return html === '' ? '' : `<div><dt>${exportWord(word, language)}</dt><dd>${html}</dd></div>`;
}

/** A text that can't turn the direction of what stands around it. */
function isolated(text: string): string {
  return `<bdi>${htmlText(text)}</bdi>`;
}

function langOf({ language }: ExportSelection): string {
  return language === 'en' ? ' lang="en"' : '';
}
