import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { openIndexReader } from '../../../lib/library/index-reader.ts';
import type { ArticleQuery, Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { parseQuery } from '../../../lib/search/parse-query.ts';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';
import { foldText } from '../../../lib/text/fold-text.ts';
import { find } from './describe-library.ts';
import { articleOf, hour, morning, visitOf } from './visits.ts';

/** An article as the model knows it. */
interface Modelled {
  article: Article;
  visitId: string;
  lastReadAt: number;
  revisions: string[];
  binned: boolean;
}

const characters = '东城区接诉即办社区一業业1２a ';
const word = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 6 });
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('，'));

const visit = fc.record({
  kind: fc.constant('visit' as const),
  address: fc.nat(5),
  visitId: fc.constantFrom('a', 'b', 'c'),
  title: text,
  body: text,
  source: fc.constantFrom('甲报', '乙报', null),
  publishedAt: fc.constantFrom('2026-08-01', '2026-08-12T09:30:00+08:00', '2026-02-31', null),
});
const binning = fc.record({
  kind: fc.constantFrom<'remove' | 'restore' | 'empty'>('remove', 'restore', 'empty'),
  address: fc.nat(5),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: visit }, binning), { minLength: 1, maxLength: 14 });
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

const query = fc.record({
  text: fc.array(word, { maxLength: 2 }).map((words) => words.join(' ')),
  from: fc.constantFrom(null, '2026-02-31', '2026-08-10'),
  to: fc.constantFrom(null, '2026-08-01'),
  source: fc.constantFrom(null, '甲报', '丙报'),
  bin: fc.boolean(),
});

const urlOf = (address: number): string => `https://www.bjdch.gov.cn/${address}.html`;

/** Does a step in the library and in the model, which knows no index, no transactions and no numbers. */
async function take(
  library: Library,
  model: Map<string, Modelled>,
  step: Step,
  readAt: number,
): Promise<void> {
  const url = urlOf(step.address);
  const known = model.get(url);
  if (step.kind !== 'visit') {
    const no = (await library.byUrl(url))?.no;
    if (no === undefined || !known) return;
    if (step.kind === 'empty') {
      await library.emptyBin([no]);
      if (known.binned) model.delete(url);
    } else {
      await library[step.kind]([no]);
      known.binned = step.kind === 'remove';
    }
    return;
  }
  const { visitId, title, body, source, publishedAt } = step;
  const article = articleOf({ canonicalUrl: url, title, text: body, source, publishedAt });
  const kept = await library.keepVisit(visitOf(article, { visitId, readAt }));
  const outcome = !known
    ? 'new'
    : sameText(known.article, article)
      ? 'unchanged'
      : known.visitId === visitId
        ? 'grown'
        : 'changed';
  expect(kept).toMatchObject({ ok: true, value: { outcome } });
  if (!known) {
    model.set(url, { article, visitId, lastReadAt: readAt, revisions: [], binned: false });
    return;
  }
  known.lastReadAt = readAt;
  if (outcome === 'unchanged') return;
  if (outcome === 'changed') known.revisions.push(keyOf(known.article));
  known.revisions = [...new Set(known.revisions)].filter((text) => text !== keyOf(article));
  known.article = article;
  known.visitId = visitId;
}

const keyOf = ({ title, blocks }: Article): string => JSON.stringify([title, blocks]);
const sameText = (one: Article, other: Article): boolean => keyOf(one) === keyOf(other);

/** What a plain reading of the folded texts finds. */
function scan(model: ReadonlyMap<string, Modelled>, query: Partial<ArticleQuery>): string[] {
  const { words } = parseQuery(query.text ?? '');
  return [...model].flatMap(([url, { article, binned }]) => {
    const parts = [article.title, article.source ?? '', ...article.blocks.map(({ text }) => text)];
    const folded = parts.map((part) => foldText(part).text);
    const day = article.publishedAt?.slice(0, 10) ?? null;
    const found =
      words.every((word) => folded.some((part) => part.includes(word))) &&
      (query.from == null || (day !== null && day >= query.from)) &&
      (query.to == null || (day !== null && day <= query.to)) &&
      (query.source == null || article.source === query.source) &&
      binned === query.bin;
    return found ? [url] : [];
  });
}

const runs = 40;

describe('after any steps', () => {
  it('the library holds and finds what a plain list of articles would', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(query, { minLength: 1, maxLength: 5 }), async (taken, queries) => {
        const database = { indexedDB: new IDBFactory(), IDBKeyRange };
        const library = await openLibrary({ now: () => morning, database });
        const model = new Map<string, Modelled>();
        for (const [at, step] of taken.entries()) await take(library, model, step, morning + at * hour);
        for (const [url, known] of model) {
          const head = await library.byUrl(url);
          expect(head).toMatchObject({
            title: known.article.title,
            lastReadAt: known.lastReadAt,
            revisions: known.revisions.length,
            deletedAt: known.binned ? morning : null,
          });
          const revisions = await library.revisions(head?.no ?? 0);
          expect(revisions.map(({ article }) => keyOf(article)).sort()).toEqual([...known.revisions].sort());
        }
        for (const asked of queries) {
          const heads = await library.heads(await find(library, asked));
          expect(heads.map(({ canonicalUrl }) => canonicalUrl).sort()).toEqual(scan(model, asked).sort());
        }
        // Had the index been damaged, the answers would have come from the texts.
        const store = await openDexieStore(database, () => {});
        await store.read('index', openIndexReader);
      }),
      { numRuns: runs },
    );
  }, 60_000);
});
