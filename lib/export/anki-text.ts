import { htmlText } from './html-text.ts';

/** Text as a field of Anki: HTML in one line, in which nothing is a separator, a quotation mark of CSV or a cloze of its own. */
export function ankiText(text: string): string {
  return htmlText(text.trim())
    .replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '<br>')
    .replace(/[\t\v\f\0]/g, ' ');
}

/** Tags in one field: Anki parts them by white space. */
export function ankiTags(tags: readonly string[]): string {
  return tags
    .map((tag) => tag.replace(/[\s"\p{Cc}\p{Cf}]+/gu, '_').replace(/^_+|_+$/g, ''))
    .filter((tag) => tag !== '')
    .join(' ');
}
