import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import { titleKey } from '../excerpt/same-article.ts';
import { type ExcerptJournal, emptyJournal, newsSince, withChange } from './excerpt-journal.ts';
import type { ExcerptView, ExcerptWriting } from './excerpt-store.ts';

/** The excerpts of a store that lasts as long as its page. */
export interface HeldExcerpts {
  readonly excerpts: Map<string, Excerpt>;
  readonly tombstones: Map<string, ExcerptTombstone>;
  journal: ExcerptJournal;
}

export const noExcerpts = (): HeldExcerpts => ({
  excerpts: new Map(),
  tombstones: new Map(),
  journal: emptyJournal,
});

export function copyOfExcerpts({ excerpts, tombstones, journal }: HeldExcerpts): HeldExcerpts {
  return { excerpts: new Map(excerpts), tombstones: new Map(tombstones), journal };
}

export function heldExcerptView(held: HeldExcerpts): ExcerptView {
  const { excerpts, tombstones } = held;
  const all = () => [...excerpts.values()];
  return {
    excerpts: async (ids) => ids.flatMap((id) => excerpts.get(id) ?? []),
    excerptsOf: async (url) => all().filter(({ source }) => source.canonicalUrl === url),
    excerptsTitled: async (key) => all().filter(({ source }) => titleKey(source.title) === key),
    allExcerpts: async () => all(),
    excerptsAfter: async (id, count) => {
      const ids = [...excerpts.keys()].filter((each) => each > id).sort();
      const some = ids.slice(0, count);
      return {
        excerpts: some.flatMap((each) => excerpts.get(each) ?? []),
        last: ids.length > count ? (some.at(-1) ?? null) : null,
      };
    },
    binnedExcerpts: async (before) =>
      all()
        .filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
        .map(({ id }) => id),
    countExcerpts: async (urls) => {
      const counts = new Map(urls.map((url) => [url, 0]));
      for (const { source, deletedAt } of excerpts.values()) {
        const count = counts.get(source.canonicalUrl);
        if (count !== undefined && deletedAt === null) counts.set(source.canonicalUrl, count + 1);
      }
      return counts;
    },
    tombstones: async () => [...tombstones.values()],
    excerptNews: async (since) => newsSince(held.journal, since),
  };
}

export function heldExcerptWriting(held: HeldExcerpts): ExcerptWriting {
  return {
    putExcerpts: async (records) => {
      for (const record of records) held.excerpts.set(record.id, record);
      held.journal = withChange(
        held.journal,
        records.map(({ id }) => id),
      );
    },
    dropExcerpts: async (ids) => {
      for (const id of ids) held.excerpts.delete(id);
      held.journal = withChange(held.journal, ids);
    },
    putTombstones: async (records) => {
      for (const record of records) held.tombstones.set(record.id, record);
    },
    dropTombstones: async (ids) => {
      for (const id of ids) held.tombstones.delete(id);
    },
  };
}
