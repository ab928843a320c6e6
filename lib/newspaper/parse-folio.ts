import type { Person } from '../article/article.ts';
import { parseCredits } from '../article/parse-credits.ts';
import { parseDate } from '../article/parse-date.ts';
import { PAGE_NUMBER, PAPER_NAME } from './print-patterns.ts';

/** What a page's masthead and folios say. */
export interface FolioFacts {
  readonly paper: string | null;
  /** ISO 8601 day. */
  readonly date: string | null;
  /** `3`, `A04`; without leading zeros where it's a number. */
  readonly page: string | null;
  readonly section: string | null;
  readonly editors: readonly Person[];
}

const TOTAL = /(?:今日|本期|共|总计)\s*[\d一二三四五六七八九十]{1,3}\s*版/g;
const PAGE = /第?\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版/;
const DATE = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g;
const CREDIT =
  /(?:责任编辑|责编|美术编辑|美编|编辑|版式设计|版式|组版|排版|校对|审校|值班主任|值班|制图|设计)\s*[:：/／　 ]?\s*(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff] [\u3400-\u9fff])(?:[、 　](?!责|美|版|校|编|组|审)[\u3400-\u9fff]{2,3})*(?=$|[\s|｜]|责|美|版|校|编|组|审|第|\d)/g;
const IMPRINT =
  /星期[一二三四五六日天]|农历\S*|总?第\s*\d+\s*期|\S*(?:主管|主办|承办|出版)\S*|CN\s?[\d-]+\S*|\S*(?:电话|邮箱|网址|热线)\S*|https?:\S*|www\.\S*/g;

const DIGITS = '一二三四五六七八九';

/** `十二` → 12. */
function chineseNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (part: string): number => DIGITS.indexOf(part) + 1;
  return (text.includes('十') ? Math.max(1, digit(tens)) : 0) * 10 + (ones === '' ? 0 : digit(ones));
}

/** A number at a folio's edge that is no part of a date: 05 文化周刊, A06. */
const BARE_PAGE = /^([A-Z]\d{1,2}|\d{2})(?![\d年月日.:/-])/;

/** `第三版`, `3版`, `03` → `3`; `A04` stays. `null` where there's no page number. */
export function pageNumber(text: string): string | null {
  const bare = text.trim();
  const found = PAGE.exec(bare)?.[1] ?? (PAGE_NUMBER.test(bare) ? bare : BARE_PAGE.exec(bare)?.[1]);
  if (found === undefined) return null;
  if (/^\d+$/.test(found)) return String(Number(found));
  return /^[A-Z]/.test(found) ? found : String(chineseNumber(found));
}

/** Reads a page's masthead and folios; each text is one block as printed. */
export function parseFolio(masthead: readonly string[], folios: readonly string[]): FolioFacts {
  const texts = folios.map((text) => text.replace(TOTAL, ' '));
  const page = texts.map(pageNumber).find((found) => found !== null) ?? null;
  const date = texts.map(parseDate).find((found) => found !== null) ?? null;
  const credits = texts.flatMap((text) => [...text.matchAll(CREDIT)].map(([credit]) => credit));
  const words = texts.flatMap((text) =>
    text
      .replace(DATE, ' ')
      .replace(new RegExp(PAGE, 'g'), ' ')
      .replace(BARE_PAGE, ' ')
      .replace(CREDIT, ' ')
      .replace(IMPRINT, ' ')
      .split(/[\s|｜·•/]+/),
  );
  const names = [...masthead, ...words].map((text) => text.replace(/\s+/g, ''));
  return {
    paper: masthead[0]?.replace(/\s+/g, '') ?? names.find((name) => PAPER_NAME.test(name)) ?? null,
    date: date?.slice(0, 10) ?? null,
    page,
    section: words.find((word) => /^[\u3400-\u9fff]{2,6}$/.test(word) && !PAPER_NAME.test(word)) ?? null,
    editors: credits.flatMap((credit) => parseCredits(credit)?.editors ?? []),
  };
}
