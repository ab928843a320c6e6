import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Excerpt, excerptMarks } from '../../../lib/excerpt/excerpt.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { allExcerpts } from './describe-excerpts.ts';
import { find } from './describe-library.ts';
import { hour, morning, numberedVisit } from './visits.ts';

const address = fc.nat(1);
const number = fc.nat(2);
const tag = fc.constantFrom('工单', '东城', 'news');

const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('visit' as const, 'remove' as const, 'empty' as const), address }),
  fc.record({
    kind: fc.constant('put' as const),
    address,
    number,
    tags: fc.uniqueArray(tag),
    mark: fc.constantFrom(...excerptMarks),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    number,
    fields: fc.record(
      { note: fc.constantFrom('甲', '乙丙'), deletedAt: fc.constantFrom(null, morning) },
      { requiredKeys: ['deletedAt'] },
    ),
  }),
  fc.record({ kind: fc.constant('purge' as const), number: fc.option(number) }),
  fc.record({ kind: fc.constant('retag' as const), from: tag, to: fc.option(tag) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const urlOf = (at: number): string => numberedVisit(at).article.canonicalUrl;
const idOf = (at: number): string => numberedExcerpt(at).id;

/** Does a step in the library, and to a plain list of excerpts that knows nothing of articles. */
async function take(library: Library, model: Map<string, Excerpt>, step: Step, at: number): Promise<void> {
  const { excerpts } = library;
  if (step.kind === 'put') {
    const { address, number, tags, mark } = step;
    const excerpt = numberedExcerpt(number, { canonicalUrl: urlOf(address), tags, mark });
    await excerpts.put([excerpt]);
    model.set(excerpt.id, excerpt);
  } else if (step.kind === 'change') {
    const id = idOf(step.number);
    await excerpts.change([{ id, fields: step.fields }], at);
    const known = model.get(id);
    if (known) model.set(id, { ...known, ...step.fields });
  } else if (step.kind === 'purge') {
    await excerpts.purge(step.number === null ? null : [idOf(step.number)], at);
    for (const { id, deletedAt } of [...model.values()]) {
      if (deletedAt !== null && (step.number === null || idOf(step.number) === id)) model.delete(id);
    }
  } else if (step.kind === 'retag') {
    await excerpts.retag([step.from], step.to, at);
    for (const known of model.values()) {
      const tags = known.tags.flatMap((each) => (each === step.from ? (step.to ?? []) : each));
      model.set(known.id, { ...known, tags: [...new Set(tags)] });
    }
  } else if (step.kind === 'visit') {
    await library.keepVisit(numberedVisit(step.address));
  } else {
    const no = (await library.byUrl(urlOf(step.address)))?.no;
    if (no !== undefined) await (step.kind === 'remove' ? library.remove([no]) : library.emptyBin([no]));
  }
}

it('after any steps, the excerpts are those of a plain list, and articles say how many they have', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }), async (steps) => {
      const database = { indexedDB: new IDBFactory(), IDBKeyRange };
      const library = await openLibrary({ now: () => morning, database });
      const model = new Map<string, Excerpt>();
      for (const [at, each] of steps.entries()) await take(library, model, each, morning + at * hour);
      const known = [...model.values()].map(({ modified: _, ...excerpt }) => excerpt);
      for (const bin of [false, true]) {
        const found = await library.excerpts.find({ ...allExcerpts, bin });
        const wanted = known.filter(({ deletedAt }) => (deletedAt !== null) === bin);
        expect(found.map(({ modified: _, ...excerpt }) => excerpt)).toEqual(expect.arrayContaining(wanted));
        expect(found).toHaveLength(wanted.length);
      }
      const having: string[] = [];
      for (const at of [0, 1]) {
        const head = await library.byUrl(urlOf(at));
        const own = known.filter(
          ({ source, deletedAt }) => source.canonicalUrl === urlOf(at) && deletedAt === null,
        );
        expect(await library.excerpts.ofArticle(urlOf(at))).toHaveLength(own.length);
        if (head) expect(head.excerpts).toBe(own.length);
        if (head?.deletedAt === null && own.length > 0) having.push(urlOf(at));
      }
      const heads = await library.heads(await find(library, { hasExcerpts: true }));
      expect(heads.map(({ canonicalUrl }) => canonicalUrl).sort()).toEqual(having.sort());
    }),
    { numRuns: 60 },
  );
}, 60_000);
