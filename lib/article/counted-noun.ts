import type { Span } from '../text/span.ts';

/** Longest name of what is counted, UTF-16 units. */
const longest = 18;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that are no part of such a name: it ends before them, or begins behind them. */
const apart = new Set(
  (
    '的 了 着 在 于 与 和 及 以及 或 把 被 将 向 从 由 为 以 对 到 至 自 给 让 使 就 都 也 已 已经 均 并 并且 而 但 等 是 有 可 能 可以 能够 不 未 没有 还 又 再 才 只 仅 其 该 此 这 那 各 每 他 她 它 我 我们 ' +
    '参加 出席 参与 到场 走进 涌入 来到 进行 完成 制定 实现 达到 达 获得 夺得 取得 获 落地 落户 落位 开展 举办 召开 建成 建设 投入 投用 正式 成功 入驻 签订 签约 加入 享受 享有 使用 覆盖 惠及 拥有 设置 设立 设有 配备 配置 安装 打造 推出 出台 组建 成立 建立 发放 发布 收到 接到 接受 形成 选取 选出 吸引 带动 完善 梳理 作为 成为 组成 构成 涉及 涵盖 包括 包含 ' +
    '上升 下降 增长 增加 减少 提高 降低 提升 压缩 缩减 缩短 压减 扩大 新增 新建 增至 降至 减至 突破 超过 超 超出 近 将近 约 大约 不足 不到 至少 最多 高达 多达 容纳 同时 随即 达成 占 居 位居 位列 名列 较 比 相比 同比 环比 用于 用来 其中 分别 共 共有 共计 合计 总计 总共 累计 平均 以来 期间 以上 以下 以内 左右 围绕 针对 按照 根据 通过 ' +
    '全年 目前 今年 去年 当天 当日 现场 随后 同时 例如 比如 如 像 约为 共同 陆续 先后 首批 预计 力争 计划 目标 要 需 需要 仅需 只需 前后 之间 周边 附近 两侧 持续 优化 进一步 不断 深入 积极 全面 加快 推动 推进 促进 助推 带来 提供 增添 集中 依据 开 共同'
  ).split(' '),
);
const clauseEnd = /[，。；：！？（）()；,;!?]/;
const numbered = /^[一二两三四五六七八九十]+.$/;
const stop = /[，。；：！？、（）()；,;!?]/;

/**
 * What the number of a span counts or measures, in the words beside it: behind it for things that are counted (3名
 * 代表), before it for what is measured (面积500平方米); the other side where that one says nothing. `from` and
 * `to` are the nearest figures or periods, beyond which nothing belongs to this one. Null where nothing is said.
 */
export function countedNoun(
  text: string,
  { start, end }: Span,
  isMeasure: boolean,
  bounds: Span,
): string | null {
  const before = (): string => nounBefore(text.slice(Math.max(bounds.start, start - 2 * longest), start));
  const behind = (): string => nounBehind(text.slice(end, Math.min(bounds.end, end + 2 * longest)));
  const isBehind = /^[长宽高深]的/.test(text.slice(end, end + 2)) || text.charAt(start - 1) === '的';
  const isBefore = isMeasure && !isBehind;
  return (isBefore ? before() || behind() : behind() || before()) || null;
}

function nounBehind(text: string): string {
  const [stretch = ''] = text.replace(/^(?:长|宽|高|深|大|多)?的/, '').split(stop);
  // 72小时内完成: nothing is counted.
  if (/^[内前后]/.test(stretch)) return '';
  const kept: string[] = [];
  for (const piece of piecesOf(stretch)) {
    const isInside = piece === '的' && kept.length > 0;
    if ((apart.has(piece) && !isInside) || numbered.test(piece)) break;
    kept.push(piece);
  }
  while (/^[的内中里上下外]$/.test(kept.at(-1) ?? '')) kept.pop();
  return cleaned(kept.join(''));
}

function nounBefore(text: string): string {
  // 解决率、满意率分别达到: both, for nobody can say which without counting.
  const isList = /分别[^，。；、]{0,6}$/.test(text);
  const stretch = text.split(isList ? clauseEnd : stop).at(-1) ?? '';
  const pieces = piecesOf(stretch);
  while (pieces.length > 0 && apart.has(pieces.at(-1) ?? '')) pieces.pop();
  const from = pieces.findLastIndex(
    (piece) => (apart.has(piece) && piece !== '的' && !(isList && joins(piece))) || piece.startsWith('《'),
  );
  const kept = pieces.slice(from + 1);
  while (/^[的内中里上下外]$/.test(kept.at(-1) ?? '')) kept.pop();
  while (kept[0] === '的') kept.shift();
  return cleaned(kept.join(''));
}

const joins = (piece: string): boolean => piece === '和' || piece === '与';

/** Words; what stands between quotation marks is one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const part of text.split(/(“[^”]*”|「[^」]*」|《[^》]*》)/)) {
    if (/^[“「《]/.test(part)) {
      pieces.push(part);
      continue;
    }
    for (const { segment } of words.segment(part)) {
      // The segmenter takes these apart: 占比 and 对接 are words here, whose halves would end a name.
      if (/^(?:占比|对接)$/.test(`${pieces.at(-1)}${segment}`)) pieces.push(`${pieces.pop()}${segment}`);
      else pieces.push(segment);
    }
  }
  return pieces;
}

/** Without marks that lost their partner and white space; nothing where it is too long to be a name. */
function cleaned(noun: string): string {
  const trimmed = noun.replace(/^[\s”」》]+|[\s“「《]+$/g, '');
  const whole = /^“[^”]*”$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  return whole.length > 1 && whole.length <= longest && /\p{L}/u.test(whole) ? whole : '';
}
