import { splitNames } from './split-names.ts';

/** A caption taken apart. */
export interface CaptionParts {
  /** The sentence without its mark (▲) and its credit; empty where there's only a credit. */
  readonly caption: string;
  readonly photographer?: string;
  readonly provider?: string;
}

type Credit = Omit<CaptionParts, 'caption'>;

const MARK =
  /^(?:[\s▲△▼▽↑↓←→◀▶◆■●☝👆👇⬆⬇]|\ufe0f)+|^(?:图为|图[一二三四五六七八九十\d]*\s*[:：]|图[/／])\s*/u;
/** How long a credit may be, UTF-16 units. */
const REACH = 50;
/** Every credit has one of these; most paragraphs have none, and need not be tried at each boundary. */
const CREDIT_WORD = /摄|图|提供/;
const BOUNDARY = /[。！？!?”」』；;，,\s（(【]/;
const BRACKETED = /^[（(【]\s*([^（()）【】]*?)\s*[）)】]$/;
const ROLE = '[\\u4e00-\\u9fff]{0,12}?(?:记者|通讯员|实习生|摄影师|特约摄影)';
const WHO = '[\\u4e00-\\u9fff][\\u4e00-\\u9fff·、，,\\s]{1,24}?';
const GIVER = '[^\\s。，,；;！？（()）]{2,24}?';
const TAKEN_BY = new RegExp(
  `^(?:文[/／])?(${ROLE})?\\s*[/／:：]?\\s*(${WHO})\\s*[/／]?\\s*(摄影报道|摄影|拍摄|摄|图)$`,
);
const TAKEN = new RegExp(`^(?:摄影(?=\\s)|(?:摄影|摄|图)\\s*[/／:：|｜])\\s*(${ROLE})?\\s*(${WHO})$`);
const GIVEN = [
  new RegExp(`^(?:本文)?(?:图片|照片|图)?均?由\\s*(${GIVER})\\s*(?:提供|供图)$`),
  new RegExp(`^(${GIVER})\\s*(?:供图|提供图片)$`),
  new RegExp(`^(?:图片来源|图源|供图|图片提供)\\s*[/／:：|｜]\\s*(${GIVER})$`),
];
const GIVEN_IN_BRACKETS = new RegExp(`^(${GIVER})\\s*(?:提供|图)$`);

/** Whether a text's end has a word that every credit has. */
export function hasCreditWord(text: string): boolean {
  return CREDIT_WORD.test(text.slice(-REACH));
}

/** Takes the credit (`何松烟 摄`, `东四街道供图`, `（图片由…提供）`) off a caption. Without one the caption stays whole. */
export function parseCaption(text: string): CaptionParts {
  const caption = text.trim().replace(MARK, '').trim();
  if (!hasCreditWord(caption)) return { caption };
  for (let at = Math.max(0, caption.length - REACH); at < caption.length; at += 1) {
    if (at > 0 && !BOUNDARY.test(caption.charAt(at - 1)) && !/[（(【]/.test(caption.charAt(at))) continue;
    const credit = readCredit(caption.slice(at));
    if (credit === null) continue;
    return { caption: caption.slice(0, at).replace(/[\s（(【，,；;]{1,4}$/, ''), ...credit };
  }
  return { caption };
}

function readCredit(tail: string): Credit | null {
  const bare = tail.trim().replace(/[。.]$/, '');
  const bracketed = BRACKETED.exec(bare)?.[1];
  const line = bracketed ?? bare.replace(/\s*[）)】]$/, '');
  const photographer = readPhotographer(line);
  if (photographer !== null) return { photographer };
  const giver = [...GIVEN, ...(bracketed === undefined ? [] : [GIVEN_IN_BRACKETS])]
    .map((pattern) => pattern.exec(line)?.[1])
    .find((each) => each !== undefined);
  return giver === undefined || /^(?:资料|网络|示意|效果|配)$/.test(giver) ? null : { provider: giver };
}

function readPhotographer(line: string): string | null {
  const [, role, who = '', verb] = TAKEN_BY.exec(line) ?? TAKEN.exec(line) ?? [];
  if (who === '' || (verb === '图' && role === undefined)) return null;
  const names = splitNames(who, true) ?? [];
  return names.length > 0 && names.every((name) => name.length <= 4 || name.includes('·'))
    ? names.join('、')
    : null;
}
