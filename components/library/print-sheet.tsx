import type { ComponentChildren } from 'preact';
import type { Article, ArticleBlock } from '../../lib/article/article.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import type { BlockPlace, KeptArticle, KeptText } from '../../lib/store/records.ts';
import { type NotedPiece, noteTerms } from './note-terms.ts';
import { PrintNote } from './print-note.tsx';
import { sayDay, sayPublished } from './say-date.ts';
import './print-sheet.css';

/** What is said of where an article is from. */
type PrintedHead = Pick<KeptArticle, 'canonicalUrl' | 'source' | 'publishedAt' | 'lastReadAt'>;

interface PrintSheetProps {
  readonly head: PrintedHead;
  readonly text: Pick<KeptText, 'article' | 'occurrences'>;
  /** Entries of the concepts in the text; one that is missing gets no note. */
  readonly entries: readonly ConceptEntry[];
}

/** An article for paper: its text with numbered notes on its terms, and where it is from. Shown by print CSS alone. */
export function PrintSheet({ head, text: { article, occurrences }, entries }: PrintSheetProps) {
  const byId = new Map(entries.map((entry) => [entry.concept.id, entry]));
  const { piecesAt, conceptIds } = noteTerms(article, occurrences, new Set(byId.keys()));
  const part = (place: BlockPlace) => <Noted pieces={piecesAt(place)} />;
  return (
    <div class="print-sheet">
      <article lang="zh-CN">
        <header>
          {article.kicker && <p class="print-kicker">{part('kicker')}</p>}
          <h1 dir="auto">{part('title')}</h1>
          {article.subtitle && <p class="print-kicker">{part('subtitle')}</p>}
          <p class="print-byline">{bylineOf(article)}</p>
        </header>
        {article.blocks.map((block, at) => (
          // Blocks have no name of their own, and an article's blocks never change places.
          <PrintBlock kind={block.kind} key={at}>
            {part(at)}
          </PrintBlock>
        ))}
      </article>
      {conceptIds.length > 0 && (
        <section class="print-notes">
          <h2>{message('libNotes')}</h2>
          <ol>
            {conceptIds.map((id) => {
              const entry = byId.get(id);
              return entry && <PrintNote entry={entry} key={id} />;
            })}
          </ol>
        </section>
      )}
      <footer class="print-source">
        <p>{sourceLine(head)}</p>
        <p dir="ltr">{head.canonicalUrl}</p>
      </footer>
    </div>
  );
}

function Noted({ pieces }: { readonly pieces: readonly NotedPiece[] }) {
  return (
    <>
      {pieces.map(({ text, note }) => (
        <>
          {text}
          {note !== null && <sup>{note}</sup>}
        </>
      ))}
    </>
  );
}

interface PrintBlockProps extends Pick<ArticleBlock, 'kind'> {
  readonly children: ComponentChildren;
}

function PrintBlock({ kind, children }: PrintBlockProps) {
  return kind === 'subheading' ? <h2>{children}</h2> : <p class={`print-${kind}`}>{children}</p>;
}

function bylineOf({ source, publishedAt, authors }: Article): string {
  const names = authors.map(({ name, role }) => (role ? `${role} ${name}` : name)).join('　');
  return [source, sayPublished(publishedAt), names].filter(Boolean).join(' · ');
}

/** Source, date and the day it was read, in one line. */
function sourceLine({ source, publishedAt, lastReadAt }: PrintedHead): string {
  const from = [source, sayPublished(publishedAt)].filter(Boolean).join(' ');
  return message('libPrintSource', from || message('libUndated'), sayDay(lastReadAt));
}
