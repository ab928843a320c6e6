import type { Reason } from './detection.ts';
import type { PageSignature } from './page-signature.ts';

/** How much speaks for Beijing's Dongcheng and how much for another place. */
export interface Evidence {
  readonly score: number;
  /** The strongest other place. */
  readonly other: number;
  readonly otherName: string;
  /** How many of Beijing's other districts are named. */
  readonly others: number;
  readonly reasons: readonly Reason[];
}

const STREETS =
  /(?<!石)(?:东华门|景山|交道口|安定门|北新桥|东四|朝阳门|建国门|东直门|和平里|前门|崇文门外|东花市|天坛|体育馆路|(?<!九)龙潭|永定门外)(?=街道|地区)/g;
const DISTRICTS =
  /(?:西城|朝阳(?!门)|海淀|丰台|石景山|门头沟|房山|通州|顺义|昌平|大兴|怀柔|平谷|密云|延庆)(?=区)/g;
const BARE_DISTRICTS =
  /西城(?!门)|朝阳(?!门)|海淀|丰台|石景山|门头沟|房山|通州|顺义|昌平|怀柔|平谷|密云|延庆/g;
const NAMED = /北京市?东城(?!街道)/g;
/** Not the end of 山东, 浦东 … before 城区 or 城市. */
const NOT_EAST = '(?<![山广华浦关丹辽粤胶江河远海])';
const DISTRICT = new RegExp(`${NOT_EAST}东城区`, 'g');
const TITLE = new RegExp(`${NOT_EAST}东城(?!街道|市|镇|乡|际|轨|建|管|投)`);
const SOURCE = new RegExp(`[^\\s：:《》（）]*${NOT_EAST}东城(?!街道|市|镇)[^\\s：:《》（）]*`);
const INSTITUTION = /新东城报|(?<!许昌市|东莞市?)东城区(?:融媒|委|人民政府|政府|人大|政协)|北京东城/;
/** 东城 of another city: 许昌市东城区, 东莞东城街道. */
const FOREIGN = /((?!北京)[\u4e00-\u9fff]{2})市东城|(许昌|东莞|长治|临汾)/g;
const LEAD = 160;
const reason = (code: string, values: Record<string, string> = {}): Reason => ({ code, values });
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Weighs what a page's title, source and text say about where it belongs. Policy terms never count. */
export function weighEvidence(page: PageSignature): Evidence {
  const reasons: Reason[] = [];
  const published = `${page.source}\n${page.metas.contentsource ?? ''}\n${page.metas.sitename ?? ''}\n${page.account}`;
  const all = `${page.title}\n${published}\n${page.text}`;
  const streets = new Set(all.match(STREETS) ?? []);
  // Most pages of the named hosts say neither: then nothing speaks for us, and only the other place is of interest.
  if (streets.size === 0 && !all.includes('东城'))
    return { score: 0, ...strongestOther(page, published), reasons: [] };
  const foreign = foreignName(all);
  const beijing = page.ofBeijing || /北京|首都/.test(all) || streets.size > 0;
  if (foreign !== null && !/北京市?东城/.test(all) && streets.size < 2) {
    return {
      score: 0,
      other: 9,
      otherName: foreign,
      others: 0,
      reasons: [reason('foreign', { place: foreign })],
    };
  }
  let score = 0;
  const add = (points: number, why: Reason): void => {
    if (points > 0) reasons.push(why);
    score += points;
  };
  if (beijing) {
    const inTitle = TITLE.exec(page.title)?.[0] ?? page.title.match(STREETS)?.[0];
    const from = SOURCE.exec(published)?.[0];
    add(inTitle === undefined ? 0 : 4, reason('title', { word: inTitle ?? '' }));
    add(from === undefined ? 0 : 4, reason('source', { source: from ?? '' }));
  }
  const institution = INSTITUTION.exec(page.text)?.[0];
  add(beijing && institution !== undefined ? 3 : 0, reason('institution', { word: institution ?? '' }));
  const named = count(page.text, NAMED);
  add(2 * named, reason('named', { count: String(named) }));
  const district = Math.max(0, count(page.text, DISTRICT) - named);
  const early = page.text.slice(0, LEAD).includes('东城区') ? 1 : 0;
  add(beijing && district > 0 ? district + early : 0, reason('district', { count: String(district) }));
  const local = page.ofBeijing && page.text.slice(0, LEAD).match(STREETS) !== null ? 1 : 0;
  add(
    streets.size > 1 ? 2 * streets.size : streets.size + (streets.size > 0 ? local : 0),
    reason('streets', { names: [...streets].join('、') }),
  );
  return { score, ...strongestOther(page, published), reasons };
}

function strongestOther(page: PageSignature, published: string): Omit<Evidence, 'score' | 'reasons'> {
  const points = new Map<string, number>();
  const add = (name: string, weight: number): void => void points.set(name, (points.get(name) ?? 0) + weight);
  for (const name of page.text.match(DISTRICTS) ?? []) add(name, 1);
  for (const name of page.text.slice(0, LEAD).match(DISTRICTS) ?? []) add(name, 1);
  for (const name of new Set(page.title.match(BARE_DISTRICTS) ?? [])) add(name, 4);
  for (const name of new Set(published.match(BARE_DISTRICTS) ?? [])) add(name, 4);
  const [otherName, other] = [...points].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return { other, otherName, others: points.size };
}

/** The other city whose 东城 this is, if the text names one more often than Beijing. */
function foreignName(text: string): string | null {
  const found = [...text.matchAll(FOREIGN)].map((match) => match[1] ?? match[2] ?? '');
  return found.length > count(text, /北京/g) || found.length > 2 ? (found[0] ?? null) : null;
}
