import { splitNames } from './split-names.ts';

/** A caption taken apart. */
export interface CaptionParts {
  /** The sentence without its mark (▲) and its credit; empty where there's only a credit. */
  readonly caption: string;
  readonly photographer?: string;
  readonly provider?: string;
}

const MARK =
  /^(?:[\s▲△▼▽↑↓←→◀▶◆■●☝👆👇⬆⬇]|\ufe0f)+|^(?:图为|图[一二三四五六七八九十\d]*\s*[:：]|图[/／])\s*/u;
const NAMES = '[\\u4e00-\\u9fff](?:[\\u3000 ]?[\\u4e00-\\u9fff]){1,3}(?:·[\\u4e00-\\u9fff]+)*';
const LIST = `${NAMES}(?:\\s*[、，,\\s]\\s*${NAMES})*`;
const ROLE = '(?:[\\u4e00-\\u9fff]{0,12}?(?:记者|通讯员|实习生|摄影师|特约摄影))';
const START = '(?<=^|[。！？!?”」』；;，,\\s　（(【])';
const OPEN = '[（(【]?\\s*';
const CLOSE = '\\s*[）)】]?[。.]?\\s*$';

const PHOTOGRAPHER = [
  new RegExp(
    `${START}${OPEN}(?:文[/／])?${ROLE}\\s*(?:[/／:：]\\s*)?(${LIST})\\s*(?:[/／]\\s*)?(?:摄影报道|摄影|拍摄|摄|图)${CLOSE}`,
  ),
  new RegExp(`${START}${OPEN}(${LIST})\\s*(?:[/／]\\s*)?(?:摄影|拍摄|摄)${CLOSE}`),
  new RegExp(`${START}${OPEN}(?:摄影|摄|图)\\s*[/／:：|｜]?\\s*(?:${ROLE}\\s*)?(${LIST})${CLOSE}`),
];
const PROVIDER = [
  /[（(【]\s*(?:图片|照片|图)?(?:均)?由?\s*([^\s。，,（(）)【】]{2,24}?)\s*(?:提供|供图|图)\s*[）)】][。.]?\s*$/,
  new RegExp(
    `${START}${OPEN}(?:本文)?(?:图片|照片|图)?(?:均)?由\\s*([^\\s。，,（(）)]{2,24}?)\\s*(?:提供|供图)${CLOSE}`,
  ),
  new RegExp(`${START}${OPEN}([^\\s。，,（(）)！？；]{2,24}?)\\s*(?:供图|提供图片|图片)${CLOSE}`),
  new RegExp(
    `${START}${OPEN}(?:图片来源|图源|供图|图片提供)\\s*[/／:：|｜]\\s*([^。，,（(）)]{2,24}?)${CLOSE}`,
  ),
];

/** Takes the credit (`何松烟 摄`, `东四街道供图`, `（图片由…提供）`) off a caption. Without one the caption stays whole. */
export function parseCaption(text: string): CaptionParts {
  const caption = text.trim().replace(MARK, '').trim();
  const photo = firstMatch(PHOTOGRAPHER, caption);
  const names = photo === null ? null : splitNames(photo.who);
  if (photo !== null && names !== null && names.length > 0) {
    return { caption: photo.rest, photographer: names.join('、') };
  }
  const provided = firstMatch(PROVIDER, caption);
  if (provided !== null && !/^(?:资料|网络|示意|效果|配)$/.test(provided.who)) {
    return { caption: provided.rest, provider: provided.who };
  }
  return { caption };
}

function firstMatch(patterns: readonly RegExp[], text: string): { rest: string; who: string } | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return {
      rest: text.slice(0, found.index).replace(/[\s（(【，,；;]+$/, ''),
      who: (found[1] ?? '').trim(),
    };
  }
  return null;
}
