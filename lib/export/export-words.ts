import type { ExcerptMark } from '../excerpt/excerpt.ts';
import type { Bilingual, Language } from '../text/language.ts';

/** What exported files say of themselves. They are read outside the product, so these are no sentences of its interface. */
const words = {
  excerpts: { zh: '摘录', en: 'Excerpts' },
  quote: { zh: '原文', en: 'Quote' },
  note: { zh: '笔记', en: 'Note' },
  tags: { zh: '标签', en: 'Tags' },
  mark: { zh: '标记', en: 'Mark' },
  concepts: { zh: '词条', en: 'Terms' },
  title: { zh: '标题', en: 'Title' },
  source: { zh: '来源', en: 'Source' },
  authors: { zh: '作者', en: 'Authors' },
  published: { zh: '发布日期', en: 'Published' },
  page: { zh: '版面', en: 'Page' },
  address: { zh: '网址', en: 'Address' },
  link: { zh: '原文位置', en: 'In the article' },
  citation: { zh: '引文', en: 'Citation' },
  created: { zh: '摘录时间', en: 'Saved' },
  modified: { zh: '修改时间', en: 'Changed' },
  exported: { zh: '导出时间', en: 'Exported' },
  amber: { zh: '琥珀色', en: 'Amber' },
  green: { zh: '绿色', en: 'Green' },
  blue: { zh: '蓝色', en: 'Blue' },
  pink: { zh: '粉色', en: 'Pink' },
} as const satisfies Readonly<Record<string, Bilingual>> & Readonly<Record<ExcerptMark, Bilingual>>;

export type ExportWord = keyof typeof words;

/** A word of an exported file. */
export function exportWord(word: ExportWord, language: Language): string {
  return words[word][language];
}
