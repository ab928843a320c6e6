import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { ArticlePane, type ShownArticle } from '../../components/reader/article-pane.tsx';
import { ContentsNav } from '../../components/reader/contents-nav.tsx';
import { IssueTools } from '../../components/reader/issue-tools.tsx';
import { PageView } from '../../components/reader/page-view.tsx';
import { isWebAddress } from '../../components/reader/reader-address.ts';
import { type ReaderPane, ReaderShell } from '../../components/reader/reader-shell.tsx';
import type { ReaderState } from '../../components/reader/reader-state.ts';
import { sayPage } from '../../components/reader/say-page.ts';
import { UnassignedPane } from '../../components/reader/unassigned-pane.tsx';
import { message } from '../../lib/locale/message.ts';
import type { ReadingLook } from '../../lib/settings/reading-look.ts';
import { addresses } from '../own-pages/addresses.ts';
import { inTurn } from './in-turn.ts';
import { originalOf } from './original-address.ts';
import type { ReaderStores } from './reader-stores.ts';

interface IssueViewProps {
  readonly stores: ReaderStores;
  readonly state: Extract<ReaderState, { kind: 'reading' }>;
  readonly banner: ComponentChild;
  readonly onLook: (change: Partial<ReadingLook>) => void;
}

/** The open issue, bound to its stores. */
export function IssueView({ stores, state, banner, onLook }: IssueViewProps) {
  const { opening, shown, keep, notices, look } = stores;
  const { issue, name, progress } = state;
  const { outline } = issue;
  const drawPage = useCallback(
    (page: number, scale: number) => opening.ask('picture', { page, scale, use: 'page' }),
    [opening],
  );
  const drawThumbnail = useMemo(
    () => inTurn((page: number, scale: number) => opening.ask('picture', { page, scale, use: 'thumbnail' })),
    [opening],
  );
  const article = shownArticle(stores, state);
  const title = article?.article.title ?? name;
  const issueName = [outline.paper ?? name, outline.publishedAt].filter(Boolean).join(' ');

  useLayoutEffect(() => {
    document.title = [title, outline.paper, message('extName')].filter(Boolean).join(' · ');
  }, [title, outline.paper]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins at its top.
  useEffect(() => {
    document.querySelector('[data-pane="article"]')?.scrollTo(0, 0);
  }, [article?.outline.id]);
  useStepKeys(shown.step);
  const pane = useSignal<ReaderPane>('article');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a narrow window turns to what the reader goes to.
  useEffect(() => {
    pane.value = 'article';
  }, [shown.place.value]);

  const current = shown.outline.value?.id ?? null;
  const { value: notice } = notices.notice;
  const marksOn = stores.settings.value.enabled;
  const sayKept = async (ids: readonly string[]): Promise<void> => {
    const written = await keep.keep(
      issue,
      outline.articles.filter(({ id }) => ids.includes(id)),
    );
    if (!written.ok) notices.sayProblem(written.failure);
    else notices.say(message('readerKeptNow', String(written.value)));
  };
  const unkept = outline.articles.map(({ id }) => id).filter((id) => !keep.kept.value.has(id));
  return (
    <ReaderShell
      announced={announce(article)}
      article={
        shown.place.value.kind === 'unassigned' || outline.articles.length === 0 ? (
          <UnassignedPane outline={outline} />
        ) : (
          article && (
            <ArticlePane
              actions={{
                setFrame: stores.reading.setFrame,
                jump: stores.reading.jump,
                keep: () => void sayKept([article.outline.id]),
                print: () => print(),
                showOnPage:
                  issue.kind === 'pdf'
                    ? () => {
                        shown.showRegion();
                        pane.value = 'page';
                      }
                    : null,
                libraryAddress: addresses.article,
              }}
              look={look.value}
              shown={article}
            />
          )
        )
      }
      banner={
        <>
          {banner}
          {progress?.pages && (
            <p class="reader-progress">
              {message('readerPagesRead', String(progress.read), String(progress.pages))}
            </p>
          )}
          {shown.missing.value && <p class="reader-progress">{message('readerMissing')}</p>}
        </>
      }
      complete={issue.complete}
      contents={
        <ContentsNav
          current={current}
          draw={issue.complete ? drawThumbnail : null}
          kept={keep.kept.value}
          kind={issue.kind}
          onPage={shown.showPage}
          outline={outline}
          page={shown.page.value}
        />
      }
      name={issueName}
      notice={notice?.text ?? ''}
      onDismiss={notices.clear}
      onUndo={notice?.undo ?? null}
      page={
        issue.kind === 'pdf' ? (
          <PageView
            articles={outline.articles}
            current={current}
            draw={drawPage}
            marks={marksOn && shown.marks.value?.page === shown.page.value ? shown.marks.value.marks : []}
            onPage={shown.showPage}
            page={shown.page.value}
            pages={outline.pages}
            unassigned={outline.unassigned}
          />
        ) : null
      }
      onOpen={(wanted) => {
        pane.value = wanted;
      }}
      open={pane.value}
      tools={
        <IssueTools
          allKept={unkept.length === 0}
          keeping={keep.progress.value}
          look={look.value}
          onCancelKeeping={keep.cancel}
          onClose={opening.close}
          onKeepAll={() => void sayKept(unkept)}
          onLook={onLook}
          original={isWebAddress(issue.address) ? originalOf(issue.address, shown.page.value) : null}
        />
      }
    />
  );
}

type Shown = ShownArticle & Pick<NonNullable<ReaderStores['shown']['article']['value']>, 'occurrences'>;

function shownArticle(
  { shown, keep, reading }: ReaderStores,
  { issue }: IssueViewProps['state'],
): Shown | null {
  const { value: outline } = shown.outline;
  const { value: read } = shown.article;
  if (outline === null || read === null || read.id !== outline.id) return null;
  const { articles, pages } = issue.outline;
  return {
    outline,
    article: read.article,
    occurrences: read.occurrences,
    place: articles.indexOf(outline) + 1,
    of: articles.length,
    page: issue.kind === 'pdf' ? (pages[outline.page] ?? null) : null,
    previous: shown.previous.value,
    next: shown.next.value,
    kept: keep.kept.value.get(outline.id) ?? null,
    state: reading.page.value,
    jumped: reading.jumped.value,
  };
}

function announce(article: Shown | null): string {
  if (article === null) return '';
  const place = message('readerArticlePlace', String(article.place), String(article.of));
  return [article.page && sayPage(article.page), place, article.article.title].filter(Boolean).join('，');
}

/** Alt+PageDown and Alt+PageUp go from article to article, wherever the focus is. */
function useStepKeys(step: (steps: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      step(event.key === 'PageDown' ? 1 : -1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [step]);
}
