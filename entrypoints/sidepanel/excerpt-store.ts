import { computed, effect, signal } from '@preact/signals';
import {
  draftOf,
  type EditedExcerpt,
  type ExcerptDraft,
  sameDraft,
} from '../../components/excerpt/excerpt-draft.ts';
import { everyExcerpt } from '../../components/library/excerpt-query.ts';
import { routeHash } from '../../components/library/route.ts';
import type { ExcerptsOnPage, PageExcerptActions } from '../../components/panel/excerpts-on-page.ts';
import type { Excerpt, ExcerptFields } from '../../lib/excerpt/excerpt.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { PageExcerpt } from '../../lib/messaging/protocol.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import type { PageStore } from '../popup/page-store.ts';

/** What the panel's excerpts need beside the page. */
export interface PanelExcerptPorts {
  /** The library is opened when something is changed, not before. */
  readonly openLibrary: () => Promise<Pick<Library, 'excerpts'>>;
  readonly tellPages: (canonicalUrls: readonly string[]) => void;
  /** Opens a route of the library page. */
  readonly openLibraryAt: (hash: string) => void;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Says what came of it, with the way back where there is one. */
  readonly say: (text: string, undo: (() => void) | null) => void;
}

/** The excerpts of the store's tab as its page says them, and what is done with them. Ends with `end`. */
export function createExcerptStore(store: PageStore, ports: PanelExcerptPorts, end: AbortSignal) {
  const page = signal<readonly PageExcerpt[] | null>(null);
  const edited = signal<EditedExcerpt | null>(null);
  const tags = signal<readonly string[]>([]);
  let asked = 0;

  async function read(tabId: number): Promise<void> {
    asked += 1;
    const turn = asked;
    const answer = await sendToPage(tabId, 'page.excerpts', null);
    // Of several answers the last asked counts; one of a tab left meanwhile doesn't.
    if (turn === asked && !end.aborted) page.value = answer.ok ? answer.value : null;
  }

  function forget(): void {
    asked += 1;
    page.value = null;
    edited.value = null;
  }

  const stop = effect(() => {
    const { subject, tabId } = store;
    const isRead = subject.value.kind === 'page' && subject.value.state.detection.type === 'article';
    if (isRead && tabId.value !== null) void read(tabId.value);
    else forget();
  });
  end.addEventListener('abort', stop);

  const find = (id: string): Excerpt | undefined =>
    page.value?.find(({ excerpt }) => excerpt.id === id)?.excerpt;

  function complain({ key, values }: Failure): void {
    ports.say(problemMessage(key, values), null);
  }

  /**
   * Changes fields of an excerpt; what is said has the way back, which changes the same fields again. Gives false
   * where nothing could be changed.
   */
  async function change(excerpt: Excerpt, fields: Partial<ExcerptFields>, done: string): Promise<boolean> {
    const { excerpts } = await ports.openLibrary();
    const changed = await excerpts.change([{ id: excerpt.id, fields }], ports.now());
    if (!changed.ok) {
      complain(changed.failure);
      return false;
    }
    ports.tellPages([excerpt.source.canonicalUrl]);
    const [before] = changed.value;
    if (!before) {
      ports.say(message('excerptGone'), null);
      return true;
    }
    const names = Object.keys(fields) as (keyof ExcerptFields)[];
    const back: Partial<ExcerptFields> = Object.fromEntries(names.map((name) => [name, before[name]]));
    ports.say(done, () => void takeBack(before, back));
    return true;
  }

  async function takeBack(excerpt: Excerpt, fields: Partial<ExcerptFields>): Promise<void> {
    const { excerpts } = await ports.openLibrary();
    const back = await excerpts.change([{ id: excerpt.id, fields }], ports.now());
    if (!back.ok) return complain(back.failure);
    ports.tellPages([excerpt.source.canonicalUrl]);
    ports.say(message('excerptUndone'), null);
  }

  async function readTags(): Promise<void> {
    try {
      const { excerpts } = await ports.openLibrary();
      tags.value = (await excerpts.tags()).map(({ tag }) => tag);
    } catch {
      // Suggestions less; saving says what is wrong.
      tags.value = [];
    }
  }

  function edit(id: string, draft?: ExcerptDraft): void {
    const excerpt = find(id);
    if (!excerpt) return;
    edited.value = { id, draft: draft ?? draftOf(excerpt) };
    void readTags();
  }

  const actions: PageExcerptActions = {
    jump: async (id) => {
      const { value: tabId } = store.tabId;
      if (tabId === null) return;
      const answer = await sendToPage(tabId, 'page.jump-to-excerpt', { id });
      if (!answer.ok) complain(answer.failure);
      else ports.say(message(answer.value ? 'panelJumped' : 'panelExcerptNowhere'), null);
    },
    edit: (id) => edit(id),
    save: async (id, draft) => {
      const excerpt = find(id);
      edited.value = null;
      // What could not be saved stays in its form.
      if (excerpt && !(await change(excerpt, { ...draft }, message('excerptChanged')))) edit(id, draft);
    },
    cancel: (id, draft) => {
      const excerpt = find(id);
      edited.value = null;
      if (!excerpt || sameDraft(draft, draftOf(excerpt))) return;
      ports.say(message('excDraftDropped'), () => {
        ports.say('', null);
        edit(id, draft);
      });
    },
    remove: (id) => {
      const excerpt = find(id);
      if (excerpt) void change(excerpt, { deletedAt: ports.now() }, message('excerptRemoved'));
    },
    attach: async (id) => {
      const { value: tabId } = store.tabId;
      if (tabId === null) return;
      const answer = await sendToPage(tabId, 'page.attach', { id });
      if (!answer.ok) complain(answer.failure);
      else ports.say(message('excerptAttached'), null);
    },
    openInLibrary: () => {
      const canonicalUrl = page.value?.[0]?.excerpt.source.canonicalUrl ?? null;
      ports.openLibraryAt(routeHash({ page: 'excerpts', asked: { ...everyExcerpt, canonicalUrl } }));
    },
  };

  return {
    onPage: computed((): ExcerptsOnPage | null =>
      page.value === null ? null : { excerpts: page.value, edited: edited.value, tags: tags.value, actions },
    ),
  };
}
