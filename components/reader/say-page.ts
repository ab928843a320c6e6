import { message } from '../../lib/locale/message.ts';
import type { PageOutline } from '../../lib/newspaper/issue-outline.ts';

/** 第2版 综合新闻 */
export function sayPage({ number, section }: Pick<PageOutline, 'number' | 'section'>): string {
  const page = message('readerPage', number.replace(/^0+(?=\d)/, ''));
  return section ? `${page} ${section}` : page;
}
