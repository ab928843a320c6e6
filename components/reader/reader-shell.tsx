import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { Toast, type ToastProps } from '../library/toast.tsx';
import '../controls/base.css';
import '../library/library-shell.css';
import './reader-shell.css';

/** The parts of the page, side by side where there's room, else one at a time. */
export type ReaderPane = 'contents' | 'page' | 'article';

const paneNames: Readonly<Record<ReaderPane, MessageKey>> = {
  contents: 'readerContents',
  page: 'readerPrinted',
  article: 'readerArticle',
};

interface ReaderShellProps extends ToastProps {
  /** Paper and day, or the file's name. */
  readonly name: string;
  /** What can be done with the whole issue. */
  readonly tools: ComponentChildren;
  /** What is wrong with the store. */
  readonly banner: ComponentChildren;
  /** Read out when it changes: the page and article that are shown. */
  readonly announced: string;
  /** False while pages are still read. */
  readonly complete: boolean;
  /** The pane that a narrow window shows. */
  readonly open: ReaderPane;
  readonly onOpen: (pane: ReaderPane) => void;
  readonly contents: ComponentChildren;
  /** Null where there's no page to show. */
  readonly page: ComponentChildren | null;
  readonly article: ComponentChildren;
}

/** The open issue: its contents, a page as printed, an article as text. */
export function ReaderShell(props: ReaderShellProps) {
  const { name, tools, banner, announced, complete, open, onOpen, contents, page, article } = props;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was pressed to come here is gone; the focus goes on in the article.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  const panes: readonly ReaderPane[] =
    page === null ? ['contents', 'article'] : ['contents', 'page', 'article'];

  return (
    <div class="reader" data-complete={complete} data-open={open} data-pages={page !== null}>
      <button class="skip-link" onClick={() => main.current?.focus()} type="button">
        {message('libSkip')}
      </button>
      <header class="reader-head">
        <p class="reader-name">
          <span lang="zh-CN">{name}</span> <small>{message('readerTitle')}</small>
        </p>
        <div class="reader-tools">{tools}</div>
      </header>
      {banner}
      <LiveMessage hidden text={announced} />
      <nav aria-label={message('readerPanes')} class="reader-tabs">
        {panes.map((pane) => (
          <button aria-pressed={open === pane} key={pane} onClick={() => onOpen(pane)} type="button">
            {message(paneNames[pane])}
          </button>
        ))}
      </nav>
      <div class="reader-panes">
        <div class="reader-pane" data-pane="contents">
          {contents}
        </div>
        {page !== null && (
          <div class="reader-pane" data-pane="page">
            {page}
          </div>
        )}
        <main
          aria-label={message('readerArticle')}
          class="reader-pane"
          data-pane="article"
          id="article"
          ref={main}
          tabIndex={-1}
        >
          {article}
        </main>
      </div>
      <Toast notice={props.notice} onDismiss={props.onDismiss} onUndo={props.onUndo} />
    </div>
  );
}
