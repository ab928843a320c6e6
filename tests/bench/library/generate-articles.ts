import type { Article } from '../../../lib/article/article.ts';
import type { Visit } from '../../../lib/library/library.ts';
import { proseWriter } from '../matching/corpus.ts';
import { seededRandom } from '../matching/seeded-random.ts';

/** Bytes of an article's text as UTF-8: from 2 to 8 kB. */
const leastBytes = 2_000;
const mostBytes = 8_000;
const bytesPerCharacter = 3;
const sources = ['东城社区报', '北京日报', '新京报', '北京青年报', '首都之窗', '千龙网', '文明东城'];
/** One clause in so many has a term of the glossary. */
const clausesPerTerm = 5;
const day = 86_400_000;
/** 2026-08-12 in Beijing; articles were read one every ten minutes up to then. */
const lastMorning = Date.UTC(2026, 7, 12);

/** Makes visits of articles of invented prose, the same for the same seed; `terms` stand in them now and then. */
export function visitMaker(seed: number, terms: readonly string[]): (index: number) => Visit {
  const clause = proseWriter(seed);
  const random = seededRandom(seed + 1);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  // Squared twice: some terms are in every other article, most in few.
  const term = () => terms[Math.floor(random() ** 4 * terms.length)] ?? '';
  const withTerm = () => {
    const text = clause();
    if (random() * clausesPerTerm > 1) return text;
    return `${text.slice(0, 4)}${term()}${text.slice(4)}`;
  };

  function article(index: number): Article {
    const length = (leastBytes + random() * (mostBytes - leastBytes)) / bytesPerCharacter;
    const blocks: Article['blocks'][number][] = [];
    for (let made = 0; made < length; ) {
      const text = Array.from({ length: 8 }, withTerm).join('');
      blocks.push({ kind: 'paragraph', text });
      made += text.length;
    }
    const published = new Date(lastMorning - Math.floor(random() ** 2 * 1_500) * day);
    return {
      canonicalUrl: `https://www.bjdch.gov.cn/ywdt/dcyw/t${index}.html`,
      siteId: 'bjdch',
      kicker: random() < 0.3 ? clause().slice(0, -1) : null,
      title: `${term()}${clause().slice(0, -1)}`,
      subtitle: random() < 0.2 ? clause().slice(0, -1) : null,
      source: pick(sources),
      contentSource: null,
      publishedAt: published.toISOString().slice(0, 10),
      authors: [{ name: clause().slice(0, 3), role: '记者' }],
      editors: [{ name: clause().slice(0, 2), role: '责任编辑' }],
      page: null,
      blocks,
      jumps: [],
      pagination: null,
    };
  }

  return (index) => {
    const made = article(index);
    return {
      visitId: `visit-${index}`,
      url: made.canonicalUrl,
      article: made,
      detection: { type: 'article', siteId: 'bjdch', reasons: [{ code: 'site', values: { site: 'bjdch' } }] },
      readAt: lastMorning + index * 600_000,
    };
  };
}
