import { foldText } from '../../../lib/text/fold-text.ts';
import { seededRandom } from './seeded-random.ts';

/** Sentences of our own; prose is made by mixing their clauses with words made of their characters. */
const sentences = [
  '街道把接诉即办作为每天开门的第一件事，值班员先看夜里收到的工单，再去院里看现场。',
  '小院议事厅的长桌摆在石榴树下，居民围着图纸商量停车棚放在哪里，谁来管，怎么收费。',
  '社区工作者把老人的用药时间写在日历上，逢周二上门，逢周五打电话，从不落下。',
  '背街小巷整治到了收尾阶段，墙面恢复灰砖本色，电线入地，花池里种上月季和薄荷。',
  '政务服务中心的窗口缩短了排队时间，材料能少交一份就少交一份，能网上办就网上办。',
  '胡同里新开的面馆只用一张证就营业了，过去要跑五个部门，如今半天办完。',
  '城市更新不是推倒重来，设计师量了每一块砖的尺寸，把能留下的木梁都留了下来。',
  '法官背着电脑到工地开庭，工人不用请假，当天就拿到了调解书和拖欠的工资。',
  '养老驿站的午饭有四个菜，口味清淡，送餐员记得每位老人的忌口和开门的习惯。',
  '学校门前划出了接送区，志愿者每天早上七点到岗，车流分开，孩子走得从容。',
  '企业负责人说，过去找政策要问很多人，现在管家把条款一条条念给他听，再帮着填表。',
  '中轴线两侧的商户换了招牌，字号小了，颜色淡了，游客抬头能看见完整的天际线。',
  '网格员发现井盖松动，拍照上传，四十分钟后维修队就到了，前后没有一个人催。',
  '党员在楼门口贴出自己的电话，灯坏了找他，管道堵了找他，邻里拌嘴也找他。',
  '今年的任务清单一共一百二十项，其中三分之二来自居民的来电，其余来自现场走访。',
  '图书馆延长开放到晚上九点，靠窗的座位总是先坐满，管理员准备了老花镜和热水。',
];

/** Everyday characters, so that words differ as they do in news. */
const characters = [
  ...new Set(
    `${sentences.join('')}国家发展经济社会建设改革创新科技教育文化卫生安全环境保护生态绿色低碳交通道路桥梁地铁公交车站机场铁路农业农村粮食蔬菜水果市场价格消费投资金融银行保险税收财政预算审计统计数据信息网络平台系统软件硬件芯片人工智能机器学习模型算法研究实验大学中学小学幼儿园医院药品疾病健康运动体育比赛冠军艺术音乐戏剧电影电视广播报纸新闻记者编辑作家诗歌历史考古博物馆遗产古迹寺庙宫殿园林河流湖泊海洋山脉森林草原沙漠气候天气温度雨雪风云`.replace(
      /[，。]/g,
      '',
    ),
  ),
];

/** Prose of a length, folded as the matcher folds it. The same for the same seed. */
export function prose(length: number, seed: number): string {
  const next = proseWriter(seed);
  const parts: string[] = [];
  for (let made = 0; made < length; ) {
    const part = next();
    parts.push(part);
    made += part.length;
  }
  return flat(foldText(parts.join('')).text.slice(0, length));
}

/** Writes prose clause by clause, each with its comma or full stop. */
export function proseWriter(seed: number): () => string {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const clauses = sentences.flatMap((sentence) => sentence.split(/[，。]/).filter(Boolean));
  // Squaring makes some words frequent and most of them rare.
  const words = Array.from({ length: 12_000 }, () => pick(characters) + pick(characters));
  const word = () => words[Math.floor(random() ** 2 * words.length)] as string;
  return () => {
    const clause =
      random() < 0.3 ? pick(clauses) : Array.from({ length: 3 + Math.floor(random() * 5) }, word).join('');
    return clause + (random() < 0.7 ? '，' : '。');
  };
}

/** Distinct terms of 2 to 12 characters: half of them stretches of the text, half made of its characters. */
export function dictionary(text: string, count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const terms = new Set<string>();
  while (terms.size < count) {
    const length = 2 + Math.floor(random() * 11);
    const start = Math.floor(random() * (text.length - length));
    const term = terms.size % 2 === 0 ? text.slice(start, start + length) : scattered(text, length, random);
    if (!/[,。]/.test(term)) terms.add(flat(term));
  }
  return [...terms];
}

function scattered(text: string, length: number, random: () => number): string {
  return Array.from({ length }, () => text.charAt(Math.floor(random() * text.length))).join('');
}

/** The same string in one piece, as it comes out of a message: slices and ropes are slower to read. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
