import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { FoundArticles } from '../../lib/library/library.ts';
import type { InstalledPack } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import { packName } from '../packs/pack-about.tsx';
import { BinExcerpts } from './bin-excerpts.tsx';
import { BinPacks } from './bin-packs.tsx';
import { BinRow } from './bin-row.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { ExcerptLink } from './excerpt-row.tsx';
import { everything } from './list-query.ts';
import { ListState } from './list-state.tsx';
import { PlainState } from './plain-state.tsx';
import { routeHash } from './route.ts';
import { shortQuote } from './short-quote.ts';
import type { RowRange } from './window-rows.ts';
import { WindowedList } from './windowed-list.tsx';

export interface BinFacts {
  readonly found: FoundArticles | null;
  readonly searching: boolean;
  readonly failed: boolean;
  readonly head: (no: number) => KeptArticle | null | undefined;
  /** Last saved first; null before they are known. */
  readonly excerpts: readonly Excerpt[] | null;
  readonly linkOf: (excerpt: Excerpt) => ExcerptLink;
  /** Null before they are known. */
  readonly packs: readonly InstalledPack[] | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** What a reader can do in the bin. */
export interface BinPageActions {
  readonly want: (nos: readonly number[]) => void;
  readonly restore: (nos: readonly number[]) => void;
  /** Deletes for good. */
  readonly erase: (nos: readonly number[]) => void;
  readonly wantExcerpts: (excerpts: readonly Excerpt[]) => void;
  readonly restoreExcerpts: (ids: readonly string[]) => void;
  readonly eraseExcerpts: (ids: readonly string[]) => void;
  readonly restorePack: (pack: InstalledPack) => void;
  readonly erasePack: (pack: InstalledPack) => void;
  readonly eraseAll: () => void;
  readonly retry: () => void;
}

interface BinPageProps {
  readonly facts: BinFacts;
  readonly actions: BinPageActions;
}

const none: readonly number[] = [];
const noExcerpts: readonly Excerpt[] = [];
const noPacks: readonly InstalledPack[] = [];

/** The bin: what was deleted, for how long it is still there, and the two ways out of it. */
export function BinPage({ facts, actions }: BinPageProps) {
  const { found, failed } = facts;
  const nos = found?.nos ?? none;
  const excerpts = facts.excerpts ?? noExcerpts;
  const packs = facts.packs ?? noPacks;
  const kinds = [nos, excerpts, packs].filter(({ length }) => length > 0).length;
  const current = useSignal(0);
  /** What is about to be deleted for good. */
  const asking = useSignal<Asked | null>(null);
  const { want } = actions;
  const wantRows = useCallback(({ first, last }: RowRange) => want(nos.slice(first, last)), [nos, want]);

  function answer(yes: boolean): void {
    const { value: about } = asking;
    asking.value = null;
    if (yes) about?.erase();
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
          const question = message('libEraseAsk', head?.title ?? '');
          asking.value = { question, erase: () => actions.erase([no]) };
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
        {kinds > 0 && (
          <button
            class="button-quiet"
            onClick={() => {
              asking.value = {
                question: askAll(nos.length, excerpts.length, packs.length),
                erase: actions.eraseAll,
              };
            }}
            type="button"
          >
            {message('libEmptyBin')}
          </button>
        )}
      </div>
      <p class="bin-hint">{message('libBinHint')}</p>
      <BinState actions={actions} facts={facts} />
      {kinds > 1 && nos.length > 0 && <h2 class="bin-part">{message('libArticles')}</h2>}
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
      {excerpts.length > 0 && <h2 class="bin-part">{message('excTitle')}</h2>}
      {excerpts.length > 0 && (
        <BinExcerpts
          excerpts={excerpts}
          linkOf={facts.linkOf}
          now={facts.now}
          onErase={(excerpt) => {
            asking.value = {
              question: message('excEraseAsk', shortQuote(excerpt)),
              erase: () => actions.eraseExcerpts([excerpt.id]),
            };
          }}
          onRestore={({ id }) => actions.restoreExcerpts([id])}
          onWant={actions.wantExcerpts}
        />
      )}
      {packs.length > 0 && <h2 class="bin-part">{message('gloPacks')}</h2>}
      {packs.length > 0 && (
        <BinPacks
          now={facts.now}
          onErase={(pack) => {
            asking.value = {
              question: message('packEraseAsk', packName(pack)),
              erase: () => actions.erasePack(pack),
            };
          }}
          onRestore={actions.restorePack}
          packs={packs}
        />
      )}
      {asking.value && (
        <ConfirmDialog action={message('libErase')} onAnswer={answer} question={asking.value.question} />
      )}
    </div>
  );
}

/** Something that is deleted for good once the reader has said yes. */
interface Asked {
  readonly question: string;
  readonly erase: () => void;
}

function askAll(articles: number, excerpts: number, packs: number): string {
  if (packs > 0) return message('packEmptyBinAsk', String(articles + excerpts + packs));
  if (excerpts === 0) return message('libEmptyBinAsk', String(articles));
  if (articles === 0) return message('excEmptyBinAsk', String(excerpts));
  return message('excEmptyWholeBinAsk', String(articles), String(excerpts));
}

/** Says why nothing is listed. */
function BinState({ facts, actions }: BinPageProps) {
  const { found, searching, failed, excerpts, packs } = facts;
  if (!failed && found?.complete && found.nos.length === 0) {
    return excerpts?.length === 0 && packs?.length === 0 ? (
      <PlainState hint="" title={message('libBinEmpty')} />
    ) : null;
  }
  return (
    <ListState
      failed={failed}
      found={found}
      onRetry={actions.retry}
      query={everything}
      searching={searching}
    />
  );
}
