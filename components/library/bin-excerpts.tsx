import { useSignal } from '@preact/signals';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { message } from '../../lib/locale/message.ts';
import { MarkedQuote } from '../excerpt/marked-quote.tsx';
import { daysLeft } from './bin-days.ts';
import type { ExcerptLink } from './excerpt-row.tsx';
import { sayDay } from './say-date.ts';
import { shortQuote } from './short-quote.ts';
import { WindowedList } from './windowed-list.tsx';

interface BinExcerptsProps {
  readonly excerpts: readonly Excerpt[];
  readonly linkOf: (excerpt: Excerpt) => ExcerptLink;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly onWant: (excerpts: readonly Excerpt[]) => void;
  readonly onRestore: (excerpt: Excerpt) => void;
  readonly onErase: (excerpt: Excerpt) => void;
}

/** The excerpts in the bin. */
export function BinExcerpts({ excerpts, linkOf, now, onWant, onRestore, onErase }: BinExcerptsProps) {
  const current = useSignal(0);

  function draw(row: number, reachable: boolean) {
    const excerpt = excerpts[row];
    if (excerpt === undefined) return null;
    const tabIndex = reachable ? 0 : -1;
    const { href, outside } = linkOf(excerpt);
    const quote = shortQuote(excerpt);
    const deletedAt = excerpt.deletedAt ?? now;
    const button = (name: string, label: string, act: () => void) => (
      <button aria-label={label} class="button-quiet" onClick={act} tabIndex={tabIndex} type="button">
        {name}
      </button>
    );
    return (
      <div class="article-row bin-row">
        <div class="row-text">
          <a
            class="row-title bin-quote"
            href={href}
            lang="zh-CN"
            tabIndex={tabIndex}
            {...(outside && { target: '_blank', rel: 'noreferrer' })}
          >
            <MarkedQuote mark={excerpt.mark} quote={excerpt.printed} />
          </a>
          <p class="row-facts">
            <bdi lang="zh-CN">{excerpt.source.title}</bdi>
            <span>{message('libDeletedOn', sayDay(deletedAt))}</span>
            <span>{message('libDaysLeft', String(daysLeft(deletedAt, now)))}</span>
          </p>
        </div>
        <div class="bin-buttons">
          {button(message('libRestore'), message('libRestoreThis', quote), () => onRestore(excerpt))}
          {button(message('libErase'), message('libEraseThis', quote), () => onErase(excerpt))}
        </div>
      </div>
    );
  }

  return (
    <WindowedList
      complete
      count={excerpts.length}
      current={Math.min(current.value, excerpts.length - 1)}
      draw={draw}
      keyOf={(row) => excerpts[row]?.id ?? -row}
      label={message('excTitle')}
      onCurrent={(row) => {
        current.value = row;
      }}
      onWindow={({ first, last }) => onWant(excerpts.slice(first, last))}
    />
  );
}
