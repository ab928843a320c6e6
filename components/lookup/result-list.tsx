import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { MarkedQuote } from '../excerpt/marked-quote.tsx';
import {
  type FoundArticle,
  type FoundExcerpt,
  type FoundTerm,
  optionId,
  type ResultOption,
  type Results,
  resultListId,
  resultOptions,
} from './result-options.ts';
import './result-list.css';

interface ResultListProps {
  readonly query: string;
  readonly results: Results;
  /** Index of the option that Enter opens. */
  readonly active: number;
  readonly onOpen: (option: ResultOption) => void;
}

/** What a search has found, as the options of the search box; focus stays in the box. */
export function ResultList({ query, results, active, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  const options = resultOptions(results);
  const articlesFrom = results.terms.length;
  const excerptsFrom = articlesFrom + results.articles.length;
  const libraryAt = options.length - 1;

  useEffect(() => {
    list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const option = (index: number, children: ComponentChildren) => {
    const chosen = options[index];
    return (
      // Focus stays in the box: mouse presses must not take it away, and Tab goes past.
      <button
        aria-selected={index === active}
        class="result"
        id={optionId(index)}
        key={index}
        onClick={() => chosen && onOpen(chosen)}
        onMouseDown={(event) => event.preventDefault()}
        role="option"
        tabIndex={-1}
        type="button"
      >
        {children}
      </button>
    );
  };

  return (
    <div class="results">
      <div aria-label={message('searchResults')} id={resultListId} ref={list} role="listbox">
        {results.terms.length > 0 && <Heading text={message('resultTerms')} />}
        {results.terms.map((term, index) => option(index, <TermResult term={term} />))}
        {results.articles.length > 0 && <Heading text={message('resultArticles')} />}
        {results.articles.map((found, index) =>
          option(articlesFrom + index, <ArticleResult found={found} />),
        )}
        {results.excerpts.length > 0 && <Heading text={message('excTitle')} />}
        {results.excerpts.map((found, index) =>
          option(excerptsFrom + index, <ExcerptResult found={found} />),
        )}
        {option(libraryAt, <span class="result-library">{message('searchInLibrary', query.trim())}</span>)}
      </div>
      {results.problem && <p class="problem">{results.problem}</p>}
      {results.complete && libraryAt === 0 && <p class="hint">{message('searchNone', query.trim())}</p>}
      <p class="visually-hidden" role="status">
        {results.complete && saidOf(results)}
      </p>
    </div>
  );
}

/** How much was found; excerpts are named where there are any. */
function saidOf({ terms, articles, excerpts }: Results): string {
  const counts = [terms.length, articles.length].map(String);
  return excerpts.length === 0
    ? message('searchFound', ...counts)
    : message('searchFoundExcerpts', ...counts, String(excerpts.length));
}

/** Seen only: inside a list box there is room for options alone, so each article says for itself that it is one. */
function Heading({ text }: { readonly text: string }) {
  return (
    <p aria-hidden="true" class="result-heading">
      {text}
    </p>
  );
}

function TermResult({ term: { entry, otherName, span, onPage } }: { readonly term: FoundTerm }) {
  const { prefLabel, level, pinyin } = entry.concept;
  const { start, end } = span ?? { start: 0, end: 0 };
  return (
    <>
      <span class="term-label" lang="zh-CN">
        {prefLabel.zh.slice(0, start)}
        {span && <mark>{prefLabel.zh.slice(start, end)}</mark>}
        {prefLabel.zh.slice(end)}
      </span>{' '}
      <span class="result-page">{onPage > 0 && message('onThisPage', String(onPage))}</span>{' '}
      <span class="term-level" data-level={level}>
        {levelMessage(level)}
      </span>{' '}
      <span class="term-english">
        {otherName && <span lang="zh-CN">{message('foundAs', otherName)} </span>}
        <span>{pinyin}</span> · <span lang="en">{prefLabel.en}</span>
      </span>
    </>
  );
}

function ArticleResult({ found: { article, snippet } }: { readonly found: FoundArticle }) {
  const facts = [article.source, article.publishedAt?.slice(0, 10)].filter(Boolean);
  return (
    <>
      <span class="result-title" lang="zh-CN">
        {article.title}
      </span>{' '}
      <span class="term-english" lang="zh-CN">
        {facts.join(' · ')}
      </span>{' '}
      {snippet && (
        <span class="result-snippet" lang="zh-CN">
          {snippet.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
        </span>
      )}{' '}
      <span class="visually-hidden">{message('resultArticles')}</span>
    </>
  );
}

function ExcerptResult({ found: { excerpt } }: { readonly found: FoundExcerpt }) {
  const { source, note } = excerpt;
  return (
    <>
      <span class="result-quote" lang="zh-CN">
        <MarkedQuote mark={excerpt.mark} quote={excerpt.printed} />
      </span>{' '}
      <span class="term-english" lang="zh-CN">
        {source.title}
      </span>{' '}
      {note && <span class="result-snippet">{note}</span>}{' '}
      <span class="visually-hidden">{message('resultExcerpts')}</span>
    </>
  );
}
