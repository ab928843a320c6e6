import type { Revision } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { type NewDocument, openIndexWriter } from './index-writer.ts';
import type { KeptVisit } from './library.ts';
import { type PreparedVisit, planVisit, revisionOf, type VisitPlan } from './plan-visit.ts';

interface Planned extends VisitPlan {
  readonly prepared: PreparedVisit;
  readonly kept: StoredArticle | null;
}

/** A visit whose article has its number. */
interface Numbered extends Planned {
  readonly stored: StoredArticle;
}

/** Writes visits of different articles, and what the index needs of them, within one transaction. */
export async function writeVisits(
  change: StoreChange,
  visits: readonly PreparedVisit[],
): Promise<readonly KeptVisit[]> {
  const [index, plans] = await Promise.all([openIndexWriter(change), planVisits(change, visits)]);
  const planned = withSlots(plans, index.firstSlot);
  const written = await keepRevisions(change, await withNumbers(change, planned));
  const known = written.filter(({ kept }) => kept !== null);
  const rewritten = written.filter(({ newText }) => newText);
  const texts = rewritten.map(({ stored: { no }, prepared: { visit, occurrences } }) => ({
    no,
    article: visit.article,
    occurrences,
  }));
  const documents = rewritten.map(
    ({ stored, prepared: { fields }, kept }): NewDocument => ({
      article: stored,
      fields,
      oldSlot: kept?.slot ?? null,
    }),
  );
  const unwritten = written.filter(({ newText }) => !newText).map(({ stored }) => stored);
  await Promise.all([
    known.length > 0 ? change.putArticles(known.map(({ stored }) => stored)) : null,
    texts.length > 0 ? change.putTexts(texts) : null,
    index.write(documents, unwritten),
  ]);
  return written.map(({ stored: { no }, outcome }) => ({ no, outcome }));
}

async function planVisits(change: StoreChange, visits: readonly PreparedVisit[]): Promise<Planned[]> {
  const urls = visits.map(({ visit }) => visit.article.canonicalUrl);
  const found = await change.byUrls(urls);
  const damaged = urls.filter((url) => found.get(url) === null);
  if (damaged.length > 0) await change.dropUrls(damaged);
  return visits.map((prepared) => {
    const kept = found.get(prepared.visit.article.canonicalUrl) ?? null;
    return { prepared, kept, ...planVisit(kept, prepared) };
  });
}

/** Gives every new text its slot, one after the other. */
function withSlots(planned: readonly Planned[], firstSlot: number): Planned[] {
  let slot = firstSlot;
  return planned.map((plan) =>
    plan.newText ? { ...plan, article: { ...plan.article, slot: slot++ } } : plan,
  );
}

/** Adds the articles that are new. Excerpts may have been saved of them before they were kept. */
async function withNumbers(change: StoreChange, planned: readonly Planned[]): Promise<Numbered[]> {
  const isNew = ({ kept }: Planned): boolean => kept === null;
  const urls = planned.filter(isNew).map(({ article }) => article.canonicalUrl);
  const excerpts = await change.countExcerpts(urls);
  const counted = planned.map((plan) =>
    isNew(plan)
      ? { ...plan, article: { ...plan.article, excerpts: excerpts.get(plan.article.canonicalUrl) ?? 0 } }
      : plan,
  );
  const added = counted.filter(isNew);
  const nos = added.length > 0 ? await change.addArticles(added.map(({ article }) => article)) : [];
  const noOf = new Map(added.map((plan, at) => [plan, nos[at]]));
  return counted.map((plan) => ({
    ...plan,
    stored: { ...plan.article, no: plan.kept?.no ?? (noOf.get(plan) as number) },
  }));
}

/** Keeps the texts that give way, drops the one that has come back, and counts what an article then has. */
async function keepRevisions(change: StoreChange, written: readonly Numbered[]): Promise<Numbered[]> {
  const changed = written.filter(({ kept, stored }) => kept !== null && kept.digest !== stored.digest);
  if (changed.length === 0) return [...written];
  const old = await change.texts(changed.map(({ stored }) => stored.no));
  const counts = new Map<Numbered, number>();
  for (const plan of changed) {
    const { no, digest } = plan.stored;
    const earlier = await change.revisions(no);
    const text = old.find((each) => each.no === no);
    const revision: Revision | null = plan.keepsOld && plan.kept && text ? revisionOf(plan.kept, text) : null;
    if (revision) await change.putRevisions([revision]);
    if (earlier.some((each) => each.digest === digest)) await change.dropRevisions([[no, digest]]);
    const left = earlier.filter((each) => each.digest !== digest && each.digest !== revision?.digest);
    counts.set(plan, left.length + (revision ? 1 : 0));
  }
  return written.map((plan) => {
    const revisions = counts.get(plan);
    return revisions === undefined ? plan : { ...plan, stored: { ...plan.stored, revisions } };
  });
}
