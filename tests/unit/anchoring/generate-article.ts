import { proseWriter } from '../../bench/matching/corpus.ts';

const places = [
  '东华门',
  '景山',
  '交道口',
  '安定门',
  '北新桥',
  '东四',
  '朝阳门',
  '建国门',
  '前门',
  '崇文门外',
];
/** Sentences of which a newspaper has many that differ in a name and a number. */
const patterns = [
  '截至#月底，@街道受理诉求#件，办结#件，满意率为#%。',
  '@街道今年新建养老驿站#家，为#户老人送餐。',
  '第#届社区邻里节在@街道举行，#个社区的居民参加。',
  '@街道第#网格拆除违建#处，补种树木#棵。',
  '居民说，这样的事@街道已经办了#件。',
];
const refrains = [
  '居民连声叫好。',
  '记者了解到，',
  '下一步，',
  '大家一致认为，这件事办得好。',
  '（记者 李秋）',
];

/**
 * Paragraphs of an article: prose, rows of figures, sentences and whole paragraphs that come back, almost or quite:
 * none with `repetition` 0, about a third of all with 1.
 */
export function generateArticle(random: () => number, paragraphCount: number, repetition: number): string[] {
  const clause = proseWriter(1 + Math.floor(random() * 1e9));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const said: string[] = [];
  const sentence = (): string => {
    const kind = random();
    if (kind < 0.1 * repetition && said.length > 0) return pick(said);
    if (kind < 0.2 * repetition && said.length > 0) return almost(pick(said), random);
    if (kind < 0.28 * repetition) return pick(refrains);
    if (kind < 0.5)
      return pick(patterns)
        .replace('@', pick(places))
        .replaceAll('#', () => `${number(random)}`);
    let made = clause();
    while (!made.endsWith('。')) made += clause();
    return made;
  };
  const paragraphs: string[] = [];
  while (paragraphs.length < paragraphCount) {
    const kind = random();
    if (kind < 0.04 * repetition && paragraphs.length > 0) paragraphs.push(pick(paragraphs));
    else if (kind < 0.12 * repetition && paragraphs.length > 0)
      paragraphs.push(almost(pick(paragraphs), random));
    else {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, sentence);
      said.push(...sentences);
      paragraphs.push(sentences.join(''));
    }
  }
  return paragraphs;
}

function number(random: () => number): number {
  return 1 + Math.floor(random() * (random() < 0.5 ? 12 : 900));
}

/** The same with one to three digits or characters changed. */
function almost(text: string, random: () => number): string {
  const units = [...text];
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1) {
    const digits = units.flatMap((unit, at) => (/\d/.test(unit) ? [at] : []));
    const at =
      digits.length > 0 ? digits[Math.floor(random() * digits.length)] : Math.floor(random() * units.length);
    units[at as number] = digits.length > 0 ? `${Math.floor(random() * 10)}` : '新';
  }
  return units.join('');
}
