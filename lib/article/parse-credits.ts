import type { Person } from './article.ts';
import type { RoleGroup } from './role-words.ts';
import { AUTHOR_ROLE, roleGroups, STRONG_ROLE, WEAK_ROLE } from './role-words.ts';
import { splitNames } from './split-names.ts';

/** Who and what a line of credits names. */
export interface Credits {
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
  readonly photographers: readonly string[];
  readonly providers: readonly string[];
  readonly source: string | null;
}

const MAX_LENGTH = 160;
const SENTENCE = /[。！？!?]./;
/** Two sentences, whatever brackets and decoration are taken off: nearly every paragraph, told at once. */
const SENTENCES = /[。！？!?][\p{L}\p{N}]/u;
const BRACKETED = /^[（(【[［〔]([\s\S]*)[）)】\]］〕]$/;
const DECORATION = /^[-—_·•■◎●▲丨|｜\s]+|[-—_■◎●丨|｜\s]+$/g;
/** The paper's name before 记者: not part of the role, and no name. */
const ORGANISATION = new RegExp(
  `(?:本报|本网|本台|本刊|本社|(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{1,14}(?:网|报|社|台|刊|客户端|频道|中心|融媒体|融媒|传媒|新闻))?(?:全媒体|融媒体?)?(?=${AUTHOR_ROLE})`,
  'g',
);
const ROLE = new RegExp(
  `(?:${STRONG_ROLE})|(?<![\\u4e00-\\u9fff])(?:${WEAK_ROLE})(?=\\s*[:：/／丨｜|])`,
  'g',
);
/** What follows 记者 or 编辑 in a sentence or a heading. */
const NO_NAMES =
  /^(?:获悉|了解|采访|走访|探访|看到|注意|发现|手记|观察|调查|体验|近日|昨日|今天|日前|[部团站证会节们室])|[的了在从是把被说到也都就]/;
/** 冯唐/文 林深/摄 */
const NAME_FIRST = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff·]{2,4})\s*[/／]\s*(文|摄影|摄|图)(?=\s|$)/g;
/** Subdistricts and bureaus are no authors. */
const INSTITUTION =
  /.{2,}(?:街道|社区|局|委|办|办公室|中心|部|院|公司|政府|报|社|网|台|频道|客户端|融媒|发布|宣传部)$/;
const AFTER_ROLE = /^\s*[:：/／丨｜|]/;

interface Group {
  readonly role: string;
  readonly kind: RoleGroup;
  readonly colon: boolean;
  readonly value: string;
}

/**
 * Reads a line that consists of credits and nothing else: `记者：何松烟`, `文/记者 李滢 摄/通讯员 乔健`,
 * `来源：… 编辑：石见秋　审核：温如初`, `（责任编辑：许知行）`, `编辑 刘倩 校对 赵琳`. `null` if it's anything else.
 */
export function parseCredits(line: string): Credits | null {
  if (SENTENCES.test(line)) return null;
  const text = bareLine(line);
  if (text === '' || text.length > MAX_LENGTH || SENTENCE.test(text)) return null;
  const groups = splitGroups(text);
  if (groups === null) return null;
  const credits = {
    authors: [] as Person[],
    editors: [] as Person[],
    photographers: [] as string[],
    providers: [] as string[],
  };
  let source: string | null = null;
  for (const { role, kind, colon, value } of groups) {
    if (kind === 'source') source ??= value || null;
    else if (kind === 'provider' && value !== '') credits.providers.push(value);
    if (kind === 'source' || kind === 'provider' || kind === 'other') continue;
    // Without a colon only names will do: 记者 从区里获悉 is the start of a sentence.
    const names = splitNames(value, !colon);
    if (names === null || (!colon && (NO_NAMES.test(value) || (names.length === 0 && value !== ''))))
      return null;
    if (kind === 'photographer') credits.photographers.push(...names);
    else if (names.every((name) => INSTITUTION.test(name))) continue;
    else credits[kind === 'author' ? 'authors' : 'editors'].push(...names.map((name) => ({ name, role })));
  }
  return { ...credits, source };
}

function bareLine(line: string): string {
  let text = line.trim().replace(/[。.]$/, '');
  const inner = BRACKETED.exec(text)?.[1];
  if (inner !== undefined && !/[）)】\]].*[（(【[]/.test(inner)) text = inner;
  return text.replace(DECORATION, '');
}

/** Cuts `role value role value …`; `null` where something stands before the first role. */
function splitGroups(line: string): Group[] | null {
  const text = line
    .replace(/图\s*[/／、]?\s*文(?=\s*[/／:：丨｜|])|文\s*[/／、]\s*(?:图|摄)(?=\s*[/／:：丨｜|])/g, '作者')
    .replace(/(?:文并摄|文\s*[/／]\s*摄|图文|摄影报道|报道|采写)$/, '')
    .replace(NAME_FIRST, '$2/$1')
    .replace(ORGANISATION, '');
  const found = [...text.matchAll(ROLE)];
  if (found[0] === undefined || text.slice(0, found[0].index).trim() !== '') return null;
  const groups: Group[] = [];
  let passedOn: RoleGroup | null = null;
  for (const [at, match] of found.entries()) {
    const role = match[0];
    const raw = text.slice(match.index + role.length, found[at + 1]?.index ?? text.length);
    const own = roleGroups.get(role) ?? 'other';
    const kind: RoleGroup = own === 'author' && passedOn !== null ? passedOn : own;
    const value = raw.replace(AFTER_ROLE, '').replace(/^[\s:：]+|[\s;；,，、丨|｜/／]+$/g, '');
    // 摄/通讯员 乔健 and 作者：记者 李滢: the first word says what the people of the second did.
    passedOn = value === '' ? kind : null;
    if (value === '' && at + 1 < found.length) continue;
    groups.push(trailingCredit({ role, kind, colon: AFTER_ROLE.test(raw), value }));
  }
  return groups;
}

/** 记者 李滢 摄: the last word says it's a photographer. */
function trailingCredit(group: Group): Group {
  const names = /^(.+?)\s*(?:摄|图|供图)$/.exec(group.value)?.[1];
  return names === undefined || group.kind !== 'author'
    ? group
    : { ...group, kind: 'photographer', value: names };
}
