/** What a role word makes of the names after it. */
export type RoleGroup = 'author' | 'editor' | 'photographer' | 'provider' | 'source' | 'other';

/** Role words that count wherever they stand, after a name without a space too: 庄蕊王慧雯实习记者马昕竹. */
const strong: Partial<Record<RoleGroup, string>> = {
  author:
    '实习记者 见习记者 特约记者 首席记者 特派记者 记者 特约通讯员 通讯员 实习生 特约评论员 评论员 特约撰稿人 撰稿人',
  editor:
    '责任编辑 值班编辑 流程编辑 执行编辑 网络编辑 新媒体编辑 见习编辑 实习编辑 助理编辑 编辑 责编 责任校对 校对 审校 责任审核 内容审核 审核人 审核 初审 复审 终审 一审 二审 三审 一校 二校 三校 值班主任 值班总编 值班主编 值班编委 执行主编 副主编 主编 总编辑 编审 监制 总监制 签发 责任编委',
  photographer: '摄影报道 摄影记者 摄影',
};

/** Role words that are everyday words too: they count only at the line's start or after a gap, and before a colon. */
const weak: Partial<Record<RoleGroup, string>> = {
  author: '作者 撰文 撰稿 采写 文字 文 供稿',
  editor: '值班',
  photographer: '摄像 图片 摄 图',
  provider: '图片来源 图源 供图 图片提供 视频来源',
  source: '稿件来源 信息来源 文章来源 内容来源 素材来源 资料来源 来源 转自 转载自 综合',
  other:
    '视频 剪辑 制图 海报 设计 美编 美术编辑 排版 制作 策划 统筹 出品 出品人 配音 朗读 播音 版式 版面 翻译 供稿单位 投稿邮箱 电话',
};

const pairs = (table: Partial<Record<RoleGroup, string>>): [string, RoleGroup][] =>
  (Object.entries(table) as [RoleGroup, string][]).flatMap(([group, list]) =>
    list.split(' ').map((word): [string, RoleGroup] => [word, group]),
  );
const alternation = (list: readonly [string, RoleGroup][]): string =>
  list
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** The group of each role word. */
export const roleGroups: ReadonlyMap<string, RoleGroup> = new Map([...pairs(strong), ...pairs(weak)]);

/** Source of a regular expression for each kind of role word, longest word first. */
export const STRONG_ROLE: string = alternation(pairs(strong));
export const WEAK_ROLE: string = alternation(pairs(weak));
export const AUTHOR_ROLE: string = alternation(pairs({ author: strong.author ?? '' }));
