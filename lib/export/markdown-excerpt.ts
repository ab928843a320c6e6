import type { Excerpt } from '../excerpt/excerpt.ts';
import { beijingMinute } from './beijing-time.ts';
import { exportWord } from './export-words.ts';
import type { ExportSelection } from './exporter.ts';
import { markdownAddress, markdownLines, markdownText } from './markdown-text.ts';
import { obsidianTags } from './obsidian-tag.ts';

/** An excerpt in Markdown: the words as a block quotation, the note, then a line with tags, mark, terms, time and the way back. */
export function markdownExcerpt(excerpt: Excerpt, link: string | null, selection: ExportSelection): string {
  const { language } = selection;
  const quote = lines(excerpt.printed).map((line) => (line === '' ? '>' : `> ${line}`));
  const note = lines(excerpt.note);
  const facts = [
    obsidianTags(excerpt.tags)
      .map((tag) => `#${tag}`)
      .join(' '),
    markdownText(exportWord(excerpt.mark, language)),
    conceptLabels(excerpt, selection)
      .map(markdownText)
      .join(language === 'zh' ? '、' : ', '),
    beijingMinute(excerpt.createdAt),
    link === null ? '' : `[${exportWord('link', language)}](${markdownAddress(link)})`,
  ];
  const parts = [quote.join('\n'), note.join('\n'), facts.filter((fact) => fact !== '').join(' · ')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Line ends of the text stay line ends (two spaces before), one blank line parts paragraphs. */
function lines(text: string): readonly string[] {
  const all = markdownLines(text.trim());
  return all
    .filter((line, at) => line !== '' || (all[at - 1] ?? '') !== '')
    .map((line, at, kept) => (line !== '' && (kept[at + 1] ?? '') !== '' ? `${line}  ` : line));
}

function conceptLabels({ conceptIds }: Excerpt, { concepts, language }: ExportSelection): readonly string[] {
  return conceptIds.flatMap((id) => concepts.get(id)?.prefLabel[language] ?? []);
}
