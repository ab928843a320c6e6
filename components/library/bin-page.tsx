import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { FoundArticles } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import { BinRow } from './bin-row.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { everything } from './list-query.ts';
import { ListState } from './list-state.tsx';
import { PlainState } from './plain-state.tsx';
import { routeHash } from './route.ts';
import type { RowRange } from './window-rows.ts';
import { WindowedList } from './windowed-list.tsx';

export interface BinFacts {
  readonly found: FoundArticles | null;
  readonly searching: boolean;
  readonly failed: boolean;
  readonly head: (no: number) => KeptArticle | null | undefined;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** What a reader can do in the bin. */
export interface BinPageActions {
  readonly want: (nos: readonly number[]) => void;
  readonly restore: (nos: readonly number[]) => void;
  /** Deletes for good; without a list, everything in the bin. */
  readonly erase: (nos?: readonly number[]) => void;
  readonly retry: () => void;
}

interface BinPageProps {
  readonly facts: BinFacts;
  readonly actions: BinPageActions;
}

const none: readonly number[] = [];

/** The bin: what was deleted, for how long it is still there, and the two ways out of it. */
export function BinPage({ facts, actions }: BinPageProps) {
  const { found, searching, failed } = facts;
  const nos = found?.nos ?? none;
  const current = useSignal(0);
  /** What is about to be deleted for good: one article, or all. */
  const asking = useSignal<KeptArticle | 'all' | null>(null);
  const { want } = actions;
  const wantRows = useCallback(({ first, last }: RowRange) => want(nos.slice(first, last)), [nos, want]);

  function answer(yes: boolean): void {
    const { value: about } = asking;
    asking.value = null;
    if (!yes || about === null) return;
    if (about === 'all') actions.erase();
    else actions.erase([about.no]);
  }

  function draw(row: number, reachable: boolean) {
    const no = nos[row] ?? 0;
    const head = facts.head(no);
    if (head === undefined) return <div class="article-row row-waiting" />;
    return (
      <BinRow
        head={head}
        href={routeHash({ page: 'article', no, query: everything })}
        now={facts.now}
        onErase={() => {
          asking.value = head;
        }}
        onRestore={() => actions.restore([no])}
        reachable={reachable}
      />
    );
  }

  return (
    <div class="bin">
      <div class="bin-head">
        <h1>{message('libBin')}</h1>
        {nos.length > 0 && (
          <button
            class="button-quiet"
            onClick={() => {
              asking.value = 'all';
            }}
            type="button"
          >
            {message('libEmptyBin')}
          </button>
        )}
      </div>
      <p class="bin-hint">{message('libBinHint')}</p>
      {!failed && found?.complete && nos.length === 0 ? (
        <PlainState hint="" title={message('libBinEmpty')} />
      ) : (
        <ListState
          failed={failed}
          found={found}
          onRetry={actions.retry}
          query={everything}
          searching={searching}
        />
      )}
      {!failed && nos.length > 0 && (
        <WindowedList
          complete={found?.complete ?? false}
          count={nos.length}
          current={Math.min(current.value, nos.length - 1)}
          draw={draw}
          keyOf={(row) => nos[row] ?? -row}
          label={message('libBin')}
          onCurrent={(row) => {
            current.value = row;
          }}
          onWindow={wantRows}
        />
      )}
      {asking.value && (
        <ConfirmDialog
          action={message('libErase')}
          onAnswer={answer}
          question={
            asking.value === 'all'
              ? message('libEmptyBinAsk', String(nos.length))
              : message('libEraseAsk', asking.value.title)
          }
        />
      )}
    </div>
  );
}
