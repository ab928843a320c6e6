import { useCallback } from 'preact/hooks';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { message } from '../../lib/locale/message.ts';
import { ExcerptForm } from '../excerpt/excerpt-form.tsx';
import { MarkedQuote } from '../excerpt/marked-quote.tsx';
import { ExcerptRow } from './excerpt-row.tsx';
import type { ExcerptsActions, ExcerptsFacts } from './excerpts-facts.ts';
import { shortQuote } from './short-quote.ts';
import type { RowRange } from './window-rows.ts';
import { WindowedList } from './windowed-list.tsx';

interface ExcerptListProps {
  readonly facts: ExcerptsFacts;
  readonly actions: ExcerptsActions;
}

const none: readonly Excerpt[] = [];

/** The excerpts found. Space selects, Shift with an arrow selects on, F2 edits, Delete puts into the bin. */
export function ExcerptList({ facts, actions }: ExcerptListProps) {
  const { current, selected, edited, facets } = facts;
  const found = facts.found ?? none;
  const { want } = actions;
  const wantRows = useCallback(({ first, last }: RowRange) => want(found.slice(first, last)), [found, want]);
  const tall = edited && found.findIndex(({ id }) => id === edited.id);

  function key(event: KeyboardEvent, row: number): void {
    const onControl = (event.target as Element).closest('input, button') !== null;
    const excerpt = found[row];
    if (excerpt === undefined) return;
    if (event.key === ' ' && !onControl) {
      event.preventDefault();
      actions.select(row, event.shiftKey);
    } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (!selected.has(found[current]?.id ?? '')) actions.select(current, false);
      actions.select(row, true);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      if (selected.size > 0) actions.remove();
      else actions.remove([excerpt.id]);
    } else if (event.key === 'F2') {
      event.preventDefault();
      actions.edit(excerpt);
    }
  }

  function draw(row: number, reachable: boolean) {
    const excerpt = found[row];
    if (excerpt === undefined) return null;
    if (edited?.id === excerpt.id) {
      return (
        <div class="excerpt-editing">
          <p lang="zh-CN">
            <MarkedQuote mark={excerpt.mark} quote={excerpt.printed} />
          </p>
          <ExcerptForm
            draft={edited.draft}
            label={message('excEditThis', shortQuote(excerpt))}
            onCancel={(draft) => actions.cancel(excerpt.id, draft)}
            onSave={(draft) => actions.save(excerpt.id, draft)}
            suggestions={facets.tags.map(({ value }) => value)}
          />
        </div>
      );
    }
    const link = facts.linkOf(excerpt);
    return (
      <ExcerptRow
        actions={{
          select: (range) => actions.select(row, range),
          edit: () => actions.edit(excerpt),
          copyCitation: () => actions.copyCitation(excerpt),
          copyLink: /^https?:/i.test(excerpt.source.url) ? () => actions.copyLink(excerpt) : null,
        }}
        excerpt={excerpt}
        link={link}
        reachable={reachable}
        selected={selected.has(excerpt.id)}
      />
    );
  }

  return (
    <WindowedList
      complete
      count={found.length}
      current={current}
      draw={draw}
      keyOf={(row) => found[row]?.id ?? -row}
      label={message('excTitle')}
      onCurrent={actions.setCurrent}
      onKey={key}
      onWindow={wantRows}
      tall={tall === -1 ? null : tall}
    />
  );
}
