import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Anchoring } from '../anchoring/anchoring.ts';
import { changeExcerpt } from '../excerpt/change-excerpt.ts';
import type { Excerpt, ExcerptFields, ExcerptMark, ExcerptTarget } from '../excerpt/excerpt.ts';
import { isShortEnough } from '../excerpt/excerpt-limits.ts';
import { emptyHistory, type HistoryMove, record, redo, undo } from '../excerpt/history.ts';
import { newExcerpt } from '../excerpt/new-excerpt.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import type { Span } from '../text/span.ts';
import { inPlaceOrder, keepPlaces, placeExcerpt } from './anchor-excerpts.ts';
import { paragraphsOf } from './canonical-text.ts';
import type { SelectedText } from './selected-text.ts';
import type { PlacedExcerpt, Session } from './session.ts';

/** What the excerpts of a page need from outside. */
export interface ExcerptStore {
  /** Those of this page's article, outside the bin. */
  readonly ask: () => Promise<Result<readonly Excerpt[]>>;
  readonly put: (excerpt: Excerpt) => Promise<Result<null>>;
  readonly change: (id: string, fields: Partial<ExcerptFields>) => Promise<Result<null>>;
  /** Finds targets in the text of some paragraphs, in their order. */
  readonly anchor: (
    paragraphs: readonly string[],
    targets: readonly ExcerptTarget[],
  ) => Promise<Result<readonly Anchoring[]>>;
  /** Describes a stretch of that text so that it can be found again. */
  readonly describe: (paragraphs: readonly string[], span: Span) => Promise<Result<ExcerptTarget>>;
  readonly now: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}

/** The reader's excerpts of one article on its page. `session.excerpts` is what they are and where they stand. */
export interface PageExcerpts {
  /** Key of the sentence for the reader where they could not be read, else null. */
  readonly problem: ReadonlySignal<string | null>;
  /** Asks for them again: they were changed elsewhere. */
  refresh(): Promise<void>;
  /** An excerpt of a stretch of the article, not stored. */
  make(selected: SelectedText, mark: ExcerptMark): Promise<Result<Excerpt>>;
  /** The same, stored. */
  save(selected: SelectedText, mark: ExcerptMark): Promise<Result<Excerpt>>;
  change(id: string, fields: Partial<ExcerptFields>): Promise<Result<null>>;
  /** Puts an excerpt into the bin. */
  remove(id: string): Promise<Result<null>>;
  /** Gives an excerpt another place. */
  attach(id: string, selected: SelectedText): Promise<Result<null>>;
  /** Takes back the last of these, or does it again; null where there is none. */
  undo(): Promise<Result<null> | null>;
  redo(): Promise<Result<null> | null>;
}

/** Waits before asking again where nobody answered, milliseconds: a stopped worker is back at once. */
const waits: readonly number[] = [500, 2_000, 8_000];

/**
 * Keeps `session.excerpts` true to what is stored and to the article's text until `signal` aborts. The session may
 * be another script's, whose signals are seen by subscription only.
 */
export function pageExcerpts(session: Session, store: ExcerptStore, signal: AbortSignal): PageExcerpts {
  const problem = newSignal<string | null>(null);
  let known: readonly Excerpt[] = [];
  let history = emptyHistory;
  let asked = 0;

  /** Shows the excerpts where they stand: at once those that stay, then those that had to be looked for. */
  async function place(
    excerpts: readonly Excerpt[],
    before = session.excerpts.peek(),
  ): Promise<Result<null>> {
    asked += 1;
    const ticket = asked;
    const parts = session.parts.peek();
    known = excerpts;
    const { kept, missing } = keepPlaces(parts, known, before);
    // Nothing may be painted where it stood before and perhaps stands no more.
    const lost = before.filter(({ excerpt }) => missing.some(({ id }) => id === excerpt.id));
    show([...kept, ...lost.map((placed) => ({ ...placed, places: [] }))]);
    if (missing.length === 0) return success(null);
    const found = await store.anchor(
      paragraphsOf(parts),
      missing.map(({ target }) => target),
    );
    if (!found.ok) return found;
    if (signal.aborted || ticket !== asked) return success(null);
    const fresh = missing.map((excerpt, at) =>
      placeExcerpt(parts, excerpt, found.value[at] ?? { outcome: 'orphaned', reason: 'gone' }),
    );
    show([...kept, ...fresh].filter(isOurs));
    return success(null);
  }

  /** What was saved of this article at another address and isn't in this text is no orphan here. */
  function isOurs({ excerpt, anchoring }: PlacedExcerpt): boolean {
    return excerpt.source.canonicalUrl === session.article.canonicalUrl || anchoring.outcome !== 'orphaned';
  }

  function show(placed: readonly PlacedExcerpt[]): void {
    const now = session.excerpts.peek();
    const next = inPlaceOrder(placed);
    if (next.length !== now.length || next.some((each, at) => each !== now[at]))
      session.excerpts.value = next;
  }

  /** Tries again, later each time, where nobody answered. */
  async function insist(work: () => Promise<Result<unknown>>): Promise<void> {
    for (const wait of [...waits, null]) {
      const answer = await work();
      if (signal.aborted) return;
      problem.value = answer.ok ? null : answer.failure.key;
      if (answer.ok || answer.failure.key !== 'noAnswer' || wait === null) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  const refresh = (): Promise<void> =>
    insist(async () => {
      const answer = await store.ask();
      return answer.ok && !signal.aborted ? place(answer.value) : answer;
    });

  /** What was stored is shown at once; what others did meanwhile comes with the next answer. */
  async function write(id: string, fields: Partial<ExcerptFields>): Promise<Result<null>> {
    const answer = await store.change(id, fields);
    if (!answer.ok || signal.aborted) return answer;
    if (known.every((excerpt) => excerpt.id !== id)) await refresh();
    else {
      const changed = known.map((each) => (each.id === id ? changeExcerpt(each, fields, store.now()) : each));
      await place(changed.filter(({ deletedAt }) => deletedAt === null));
    }
    return answer;
  }

  async function change(id: string, fields: Partial<ExcerptFields>): Promise<Result<null>> {
    const before = known.find((excerpt) => excerpt.id === id);
    if (!before) return failure('excerptGone');
    const answer = await write(id, fields);
    if (answer.ok) history = record(history, [{ before, after: changeExcerpt(before, fields, store.now()) }]);
    return answer;
  }

  async function move(step: HistoryMove | null): Promise<Result<null> | null> {
    if (!step) return null;
    for (const { id, fields } of step.changes) {
      const answer = await write(id, fields);
      if (!answer.ok) return answer;
    }
    history = step.history;
    return success(null);
  }

  async function make(selected: SelectedText, mark: ExcerptMark): Promise<Result<Excerpt>> {
    const { article, url } = session;
    const { canonicalUrl, siteId, title, source, publishedAt, authors, page } = article;
    const described = await store.describe(paragraphsOf(session.parts.peek()), selected.span);
    if (!described.ok) return described;
    const making = {
      id: store.newId(),
      source: { canonicalUrl, url, siteId, title, source, publishedAt, authors, page },
      target: described.value,
      printed: selected.printed,
      context: selected.places.map(({ block }) => block.text).join('\n'),
      conceptIds: conceptsIn(session, selected),
      mark,
    };
    const excerpt = newExcerpt(making, store.now());
    return isShortEnough(excerpt) ? success(excerpt) : failure('excerptTooLong');
  }

  async function save(selected: SelectedText, mark: ExcerptMark): Promise<Result<Excerpt>> {
    const made = await make(selected, mark);
    if (!made.ok) return made;
    const excerpt = made.value;
    const answer = await store.put(excerpt);
    if (!answer.ok) return answer;
    if (signal.aborted) return made;
    // Where it stands is known: it was read there.
    const { span, places } = selected;
    const placed: PlacedExcerpt = { excerpt, anchoring: { outcome: 'anchored', span }, places };
    // The answer may come after the news of it, which has brought it already.
    const others = known.filter(({ id }) => id !== excerpt.id);
    const shown = session.excerpts.peek().filter((each) => each.excerpt.id !== excerpt.id);
    void place([...others, excerpt], [...shown, placed]);
    history = record(history, [{ before: null, after: excerpt }]);
    return made;
  }

  async function attach(id: string, { span }: SelectedText): Promise<Result<null>> {
    const described = await store.describe(paragraphsOf(session.parts.peek()), span);
    return described.ok ? change(id, { target: described.value }) : described;
  }

  const stop = session.parts.subscribe(() => {
    if (known.length > 0) void insist(() => place(known));
  });
  signal.addEventListener('abort', stop);

  return {
    problem,
    refresh,
    make,
    save,
    change,
    remove: (id) => change(id, { deletedAt: store.now() }),
    attach,
    undo: () => move(undo(history, store.now())),
    redo: () => move(redo(history)),
  };
}

/** The concepts of the terms that stand wholly inside what is selected, in order of appearance. */
function conceptsIn({ occurrences }: Session, { places }: SelectedText): string[] {
  const stretches = new Map(places.map(({ block, match }) => [block, match]));
  const inside = occurrences.peek().filter(({ block, match }) => {
    const stretch = stretches.get(block);
    return stretch !== undefined && stretch.start <= match.start && match.end <= stretch.end;
  });
  return inside.map(({ match }) => match.conceptId);
}
