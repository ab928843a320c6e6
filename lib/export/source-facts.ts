import type { ExcerptSource } from '../excerpt/excerpt.ts';

/** Sites that show the printed pages of a newspaper. */
const printed = new Set(['newspaper', 'bjd-epaper', 'founder-epaper']);

/** True where an article was printed in a newspaper: by its page, its site, or its source's name (北京日报, 新京报; not 北京日报客户端). */
export function isNewspaper({ page, siteId, source }: ExcerptSource): boolean {
  return page !== null || printed.has(siteId) || /[报報]$/.test(source?.trim() ?? '');
}

/** The day of publication, `2026-08-12`; null where none is known. */
export function publishedDay({ publishedAt }: ExcerptSource): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0] ?? null;
}

/** The address at which an article can be read on the web; null for one from a file. */
export function webAddress({ url }: ExcerptSource): string | null {
  return /^https?:\/\/\S+$/i.test(url) ? url : null;
}

/** Names of the authors, each once, in the order in which they are printed. */
export function authorNames({ authors }: ExcerptSource): readonly string[] {
  return [...new Set(authors.map(({ name }) => name.trim()))].filter((name) => name !== '');
}
