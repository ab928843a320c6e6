import type { Comparison } from './figure.ts';

/** A comparison with the place where its words begin, and the name of what changed where it stands among them. */
export interface FoundComparison {
  readonly comparison: Comparison;
  /** Offset in the text before the figure: what stands there names what is compared. */
  readonly at: number;
  /** 办理时限 in 压缩办理时限82%; empty where the number follows at once. */
  readonly object: string;
}

const up = '增长|增加|提高|提升|上升|上涨|增幅|扩大|多增|攀升|上浮|延长';
const down = '下降|减少|降低|缩减|压缩|压减|回落|下滑|降幅|缩短|收窄|精简|下调|节约|节省';
const degrees = '(?:了|至|到|为|达到?|约|近|超过?|逾|均|分别|\\s)*';
const anyYear = '(?:上年|去年|前年|上月|上季度|(?:19|20)\\d{2}年)';

/** A direction word that the number follows, with at most the name of what changed between. */
const CHANGE = new RegExp(
  `(?:(?<up>${up})|(?<down>${down}))(?<object>[^，。；：、“”\\d]{0,8}?)(?<degree>${degrees})$`,
);
const SHORT = /(?<word>增|升|涨|降|减|缩)(?<degree>[了至到为]?)$/;
const MORE =
  /(?<base>[比较][^，。；、\d]{1,8}|[比较](?:19|20)\d{2}年[^，。；、\d]{0,4})(?<word>多|少)(?<degree>了?)$/;
const BEHIND = /^的?(?:(?<up>增长|增幅|增速|涨幅|提升)|(?<down>下降|降幅|下滑|减少))(?![至到了为])/;
const BASE = new RegExp(
  `同比|环比|[比较与同]${anyYear}?(?:同期|年?[底末初])?[^，。；、\\d]{0,6}相比|[比较]${anyYear}(?:同期|年?[底末初])?|[比较][^，。；、\\d]{1,8}$`,
  'g',
);

/**
 * What a figure is held against. `before` is the sentence up to the figure, from the figure before it if there is
 * one; `behind` what follows. Null where neither side says that something grew or shrank by or to it.
 */
export function comparedTo(before: string, behind: string): FoundComparison | null {
  const change = MORE.exec(before) ?? CHANGE.exec(before) ?? SHORT.exec(before);
  if (change === null) return comparedBehind(before, behind);
  const { up: grown, word = '', degree = '', object = '', base: own } = change.groups ?? {};
  const base = own === undefined ? baseIn(before.slice(0, change.index)) : { text: own, at: change.index };
  const direction = grown !== undefined || /[增升涨多]/.test(word) ? 'up' : 'down';
  const reached = /(?<!达)[至到]/.test(degree);
  return {
    comparison: { base: base?.text ?? null, direction, reached },
    at: base !== null && !/[，、]/.test(before.slice(base.at, change.index)) ? base.at : change.index,
    object: object.replace(/^[了的]|[将已]$/g, ''),
  };
}

/** 实现5.2%的增长 */
function comparedBehind(before: string, behind: string): FoundComparison | null {
  const change = BEHIND.exec(behind)?.groups;
  if (change === undefined) return null;
  const base = baseIn(before);
  const direction = change.down === undefined ? 'up' : 'down';
  const comparison = { base: base?.text ?? null, direction, reached: false } as const;
  return { comparison, at: base?.at ?? before.length, object: '' };
}

function baseIn(text: string): { readonly text: string; readonly at: number } | null {
  const from = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1;
  const found = [...text.slice(from).matchAll(BASE)].at(-1);
  return found === undefined ? null : { text: found[0], at: from + found.index };
}
