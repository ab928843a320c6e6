import type { Ref } from 'preact';
import type { Article } from '../../lib/article/article.ts';
import { ArticleBlocks } from './article-blocks.tsx';
import './article-text.css';

interface ArticleTextProps {
  readonly article: Article;
  /** The element that `openOwnReading` reads. */
  readonly frame: Ref<HTMLElement>;
  /** Level of the title among the page's headings; subheadings are one below. */
  readonly level: 1 | 2;
  /** Puts a long text into the document part after part; places far down it are not there at once. */
  readonly gradual?: boolean;
}

/**
 * An article as text, one element a part, each named by `data-part` so that marks find their place in it
 * (lib/page/read-own-article.ts).
 */
export function ArticleText({ article, frame, level, gradual = false }: ArticleTextProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <article class="article-text" lang="zh-CN" ref={frame}>
      {article.kicker && (
        <p class="article-kicker" data-part="kicker">
          {article.kicker}
        </p>
      )}
      <Title class="article-headline" data-part="title">
        {article.title}
      </Title>
      {article.subtitle && (
        <p class="article-subtitle" data-part="subtitle">
          {article.subtitle}
        </p>
      )}
      <Byline article={article} />
      <ArticleBlocks blocks={article.blocks} gradual={gradual} level={level} />
    </article>
  );
}

/** Source, day and authors in one line. */
function Byline({ article: { source, publishedAt, authors } }: { readonly article: Article }) {
  const facts = [source, publishedAt?.slice(0, 10) ?? null, authors.map(({ name }) => name).join('、')];
  const said = facts.filter(Boolean);
  return said.length > 0 ? <p class="article-byline">{said.join(' · ')}</p> : null;
}
