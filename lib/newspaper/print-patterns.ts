/** Patterns of what stands in a printed newspaper beside its sentences. */

/** 电头: 本报讯, 新华社北京2月19日电, at the head of a report. */
export const DATELINE =
  /^\s*[（(【]?\s*(?:本报讯|本报[^，。]{0,8}\d{1,2}月\d{1,2}日[讯电]|[^，。（(]{2,12}\d{1,2}月\d{1,2}日[讯电]|本报记者|[^，。（(]{2,8}讯\s*[（(])/;
/** A jump at the head or the end of a piece: 上接1版, 下转第三版. */
export const JUMP_FROM = /^\s*[（(【]\s*(?:上接|紧接|接)/;
export const JUMP_TO = /[（(【]\s*(?:下转|转)[^（）()【】]{0,20}[）)】]\s*$/;
/** Ends a sentence, closing marks after it included. */
export const SENTENCE_END = /[。！？!?…][”’」』）)】》]*\s*$/;
/** Marks that never begin a line of their own. */
export const CLOSING = /^[”’」』）)】》〉、，。；：！？…·%％]/;
/** A report ends with who wrote it: （记者 何松烟）. */
export const SIGNED = /[（(](?:[^（()）]{0,8})(?:记者|通讯员|实习生)[^（()）]{0,30}[）)]\s*$/;

const ALONE = [
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/,
  /星期[一二三四五六日天]/,
  /农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/,
  /^第?\s*[A-Z]?\d{1,3}\s*版|第\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版|\d{1,2}\s*版$/,
  /总?第\s*\d+\s*期|今日\s*\d+\s*版|本期\s*\S{1,3}\s*版|试刊/,
  /国内统一|连续出版物号|CN\s?\d{2}|邮发代号|准印证|准印号|内部资料/,
  /主管|主办|承办|出版$|编辑出版|出版：/,
  /(?:责任编辑|责编|美编|编辑|版式|组版|校对|审校|值班|制图|设计)\s*[:：/／　 ]/,
  /(?:电话|热线|邮箱|网址|微信|公众号|客户端|投稿|地址)\s*[:：]|https?:|www\./i,
];

/** A line such as papers print at the edges of a page: date, page number, editors, imprint. */
export function isFolioLine(text: string): boolean {
  return text.length <= 90 && !/。./.test(text) && ALONE.some((pattern) => pattern.test(text));
}

/** A page number standing alone: 4, 04, A04. */
export const PAGE_NUMBER = /^[A-Z]?\d{1,3}$/;
/** A newspaper's name. */
export const PAPER_NAME = /^\s*[\u3400-\u9fff\s]{1,10}(?:报|周刊|导刊)\s*$/;
