import type { Revision } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import type { KeptVisit } from './library.ts';
import { type PreparedVisit, planVisit, revisionOf, type VisitPlan } from './plan-visit.ts';

/** A visit whose article has its number. */
interface Written extends VisitPlan {
  readonly prepared: PreparedVisit;
  readonly kept: StoredArticle | null;
  readonly stored: StoredArticle;
}

/** Writes visits of different articles within one transaction. */
export async function writeVisits(
  change: StoreChange,
  visits: readonly PreparedVisit[],
): Promise<readonly KeptVisit[]> {
  const urls = visits.map(({ visit }) => visit.article.canonicalUrl);
  const found = await change.byUrls(urls);
  const damaged = urls.filter((url) => found.get(url) === null);
  if (damaged.length > 0) await change.dropUrls(damaged);
  const plans = visits.map((prepared) => {
    const kept = found.get(prepared.visit.article.canonicalUrl) ?? null;
    return { prepared, kept, ...planVisit(kept, prepared) };
  });
  const added = plans.filter(({ kept }) => kept === null);
  const nos = added.length > 0 ? await change.addArticles(added.map(({ article }) => article)) : [];
  const noOf = new Map(added.map((plan, at) => [plan, nos[at] as number]));
  const written = plans.map((plan): Written => {
    const no = plan.kept?.no ?? (noOf.get(plan) as number);
    return { ...plan, stored: { ...plan.article, no } };
  });
  const counted = await keepRevisions(change, written);
  const rewritten = counted.filter(({ kept }) => kept !== null).map(({ stored }) => stored);
  if (rewritten.length > 0) await change.putArticles(rewritten);
  const texts = counted
    .filter(({ newText }) => newText)
    .map(({ stored: { no }, prepared: { visit, occurrences } }) => ({
      no,
      article: visit.article,
      occurrences,
    }));
  if (texts.length > 0) await change.putTexts(texts);
  return counted.map(({ stored: { no }, outcome }) => ({ no, outcome }));
}

/** Keeps the texts that give way, drops the one that has come back, and counts what an article then has. */
async function keepRevisions(change: StoreChange, written: readonly Written[]): Promise<Written[]> {
  const changed = written.filter(({ kept, newText }) => kept !== null && newText);
  if (changed.length === 0) return [...written];
  const old = await change.texts(changed.map(({ stored }) => stored.no));
  const counts = new Map<Written, number>();
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
