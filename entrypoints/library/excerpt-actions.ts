import type { ExcerptDraft } from '../../components/excerpt/excerpt-draft.ts';
import { cleanTags, tagKey } from '../../lib/excerpt/clean-tags.ts';
import type { Excerpt, ExcerptChange, ExcerptFields } from '../../lib/excerpt/excerpt.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { Result } from '../../lib/outcome/result.ts';
import type { NoticeStore } from './notice-store.ts';

export type ExcerptActions = ReturnType<typeof excerptActions>;

/** What changing excerpts needs beside the library. */
export interface ExcerptActionPorts {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Tells the pages of these articles that their excerpts have changed. */
  readonly tellPages: (canonicalUrls: readonly string[]) => void;
}

type FieldName = keyof ExcerptFields;

/** Changes of excerpts. Each says what came of it, and all but deleting for good offer the way back. */
export function excerptActions(
  { excerpts }: Pick<Library, 'excerpts'>,
  notices: NoticeStore,
  { now, tellPages }: ExcerptActionPorts,
) {
  function tell(changed: readonly Excerpt[]): void {
    tellPages([...new Set(changed.map(({ source }) => source.canonicalUrl))]);
  }

  /** Says what was done, and takes back these fields of those that it changed if the reader wants. */
  function report(
    done: Result<readonly Excerpt[]>,
    said: (count: number) => string,
    names: readonly FieldName[],
  ) {
    if (!done.ok) return notices.sayProblem(done.failure);
    const { value: before } = done;
    tell(before);
    notices.say(said(before.length), before.length === 0 ? null : () => void takeBack(before, names));
  }

  async function takeBack(before: readonly Excerpt[], names: readonly FieldName[]): Promise<void> {
    const changes = before.map((excerpt): ExcerptChange => {
      const fields: Partial<ExcerptFields> = Object.fromEntries(names.map((name) => [name, excerpt[name]]));
      return { id: excerpt.id, fields };
    });
    const back = await excerpts.change(changes, now());
    if (!back.ok) return notices.sayProblem(back.failure);
    tell(back.value);
    notices.say(message('excUndone', String(back.value.length)));
  }

  /** Gives false where nothing could be changed. */
  async function change(
    changes: readonly ExcerptChange[],
    said: (count: number) => string,
    names: readonly FieldName[],
  ): Promise<boolean> {
    notices.clear();
    const done = await excerpts.change(changes, now());
    report(done, said, names);
    return done.ok;
  }

  /** Gives each of some excerpts a tag, or takes it away, whatever tags they have meanwhile. */
  async function tag(ids: readonly string[], typed: string, has: boolean): Promise<boolean> {
    const [name] = cleanTags([typed]);
    if (name === undefined) return false;
    const changes = (await excerpts.get(ids)).map(({ id, tags }) => {
      const others = tags.filter((each) => tagKey(each) !== tagKey(name));
      return { id, fields: { tags: has ? (others.length < tags.length ? tags : [...tags, name]) : others } };
    });
    const said = (count: number) => message(has ? 'excTagged' : 'excUntagged', String(count), name);
    return change(changes, said, ['tags']);
  }

  async function retag(from: readonly string[], to: string | null): Promise<void> {
    notices.clear();
    const [name = ''] = from;
    const said = (count: number): string => {
      if (to === null) return message('excTagGone', name, String(count));
      return message(from.length > 1 ? 'excTagsMerged' : 'excTagRenamed', to, String(count));
    };
    report(await excerpts.retag(from, to, now()), said, ['tags']);
  }

  async function erase(ids: readonly string[] | null): Promise<void> {
    notices.clear();
    const erased = await excerpts.purge(ids, now());
    if (!erased.ok) return notices.sayProblem(erased.failure);
    notices.say(message('excErased', String(erased.value)));
  }

  return {
    save: (id: string, { mark, note, tags }: ExcerptDraft) =>
      change([{ id, fields: { mark, note, tags } }], () => message('excerptChanged'), [
        'mark',
        'note',
        'tags',
      ]),
    remove: (ids: readonly string[]) =>
      change(
        ids.map((id) => ({ id, fields: { deletedAt: now() } })),
        (count) => message('excRemoved', String(count)),
        ['deletedAt'],
      ),
    restore: (ids: readonly string[]) =>
      change(
        ids.map((id) => ({ id, fields: { deletedAt: null } })),
        (count) => message('excRestored', String(count)),
        ['deletedAt'],
      ),
    tag,
    retag,
    erase,
  };
}
