import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { focusBeside } from '../panel/focus-beside.ts';
import { everyExcerpt } from './excerpt-query.ts';
import type { Counted } from './filter-options.ts';
import { MergeTags } from './merge-tags.tsx';
import { PlainState } from './plain-state.tsx';
import { routeHash } from './route.ts';
import { TagRow } from './tag-row.tsx';
import './tags-page.css';

interface TagsPageProps {
  /** Most frequent first; null before they are known. */
  readonly tags: readonly Counted[] | 'failed' | null;
  /** Puts one tag in the place of some (renames, merges); null takes them away. */
  readonly onRetag: (from: readonly string[], to: string | null) => void;
  readonly onRetry: () => void;
}

/** The reader's tags: to be renamed, merged, taken away. */
export function TagsPage({ tags, onRetag, onRetry }: TagsPageProps) {
  const known = tags === 'failed' ? null : tags;
  return (
    <div class="tags">
      <div class="bin-head">
        <h1>{message('excTags')}</h1>
        <a href={routeHash({ page: 'excerpts', asked: everyExcerpt })}>← {message('excTitle')}</a>
      </div>
      <p class="bin-hint">{message('excTagsHint')}</p>
      {tags === null && <p class="list-waiting">{message('libLoading')}</p>}
      {tags === 'failed' && (
        <PlainState hint={message('excFailedHint')} title={message('libFailed')}>
          <button class="button" onClick={onRetry} type="button">
            {message('retry')}
          </button>
        </PlainState>
      )}
      {known?.length === 0 && <PlainState hint={message('excNoTagsHint')} title={message('excNoTags')} />}
      {known && known.length > 0 && <TagList onRetag={onRetag} tags={known} />}
    </div>
  );
}

interface TagListProps extends Pick<TagsPageProps, 'onRetag'> {
  readonly tags: readonly Counted[];
}

function TagList({ tags, onRetag }: TagListProps) {
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const renamed = useSignal<string | null>(null);
  // A tag that is gone can't stay chosen.
  useEffect(() => {
    const there = new Set(tags.map(({ value }) => value));
    const kept = [...chosen.value].filter((tag) => there.has(tag));
    if (kept.length < chosen.value.size) chosen.value = new Set(kept);
  }, [tags, chosen]);

  function choose(tag: string): void {
    const next = new Set(chosen.value);
    if (!next.delete(tag)) next.add(tag);
    chosen.value = next;
  }

  const merged = tags.filter(({ value }) => chosen.value.has(value)).map(({ value }) => value);
  return (
    <>
      <MergeTags
        key={merged.join('\n')}
        onMerge={(to) => {
          chosen.value = new Set();
          onRetag(merged, to);
        }}
        tags={merged}
      />
      <ul aria-label={message('excTags')} class="tag-list">
        {tags.map((tag, at) => (
          // By place, not by name: what has the focus keeps it when a tag is renamed or goes.
          <TagRow
            chosen={chosen.value.has(tag.value)}
            key={at}
            onChoose={() => choose(tag.value)}
            onRename={(to) => {
              renamed.value = null;
              if (to !== null && to !== tag.value) onRetag([tag.value], to);
            }}
            onStartRename={() => {
              renamed.value = tag.value;
            }}
            onTake={(button) => {
              if (at === tags.length - 1) focusBeside(button);
              onRetag([tag.value], null);
            }}
            renaming={renamed.value === tag.value}
            tag={tag}
          />
        ))}
      </ul>
    </>
  );
}
