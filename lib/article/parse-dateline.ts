import type { Person } from './article.ts';
import { parseCredits } from './parse-credits.ts';
import { AUTHOR_ROLE } from './role-words.ts';

/** How far into a paragraph its dateline reaches, UTF-16 units. */
const REACH = 140;
const BRACKET = new RegExp(`[（(【]([^（）()【】]{0,60}(?:${AUTHOR_ROLE})[^（）()【】]{0,80})[）)】]`, 'g');
const AGENCY = /^据?.{0,16}?\d{1,2}月\d{1,2}日(?:电|讯)\s*/;
const OPEN_BYLINE = new RegExp(
  `^(?:本报讯|.{2,12}讯|.{2,16}\\d{1,2}月\\d{1,2}日(?:电|讯))[\\s　]*((?:${AUTHOR_ROLE})[\\s　]*[\\u4e00-\\u9fff·、 　]{2,30}?)[\\s　]*(?:报道|[：:])`,
);

/**
 * The reporters named in the dateline at a paragraph's head (`本报讯（记者 付敖蕾 通讯员 王婷）…`,
 * `人民网北京9月11日电 （记者夏长亭、顾　念）…`) or in brackets at its end (`…。（记者 林晓禾）`).
 */
export function parseDateline(paragraph: string): readonly Person[] {
  const open = OPEN_BYLINE.exec(paragraph)?.[1];
  const people: Person[] = open === undefined ? [] : [...authorsOf(open)];
  for (const bracket of paragraph.matchAll(BRACKET)) {
    const atEnd = bracket.index + bracket[0].length >= paragraph.replace(/[\s。]+$/, '').length;
    if (bracket.index > REACH && !atEnd) continue;
    people.push(...authorsOf((bracket[1] ?? '').replace(AGENCY, '')));
  }
  return people;
}

function authorsOf(text: string): readonly Person[] {
  return parseCredits(text)?.authors ?? [];
}
