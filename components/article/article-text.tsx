import type { Ref } from 'preact';
import type { Article, ArticleBlock } from '../../lib/article/article.ts';
import './article-text.css';

interface ArticleTextProps {
  readonly article: Article;
  /** The element that `openOwnReading` reads. */
  readonly frame: Ref<HTMLElement>;
  /** Level of the title among the page's headings; subheadings are one below. */
  readonly level: 1 | 2;
}

/**
 * An article as text, one element a part, each named by `data-part` so that marks find their place in it
 * (lib/page/read-own-article.ts).
 */
export function ArticleText({ article, frame, level }: ArticleTextProps) {
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
      {article.blocks.map((block, at) => (
        // Blocks have no name of their own, and an article's blocks never change places.
        <Block block={block} key={at} level={level} />
      ))}
    </article>
  );
}

/** Source, day and authors in one line. */
function Byline({ article: { source, publishedAt, authors } }: { readonly article: Article }) {
  const facts = [source, publishedAt?.slice(0, 10) ?? null, authors.map(({ name }) => name).join('、')];
  const said = facts.filter(Boolean);
  return said.length > 0 ? <p class="article-byline">{said.join(' · ')}</p> : null;
}

interface BlockProps extends Pick<ArticleTextProps, 'level'> {
  readonly block: ArticleBlock;
}

function Block({ block: { kind, text }, level }: BlockProps) {
  if (kind !== 'subheading') {
    return (
      <p class={`article-${kind}`} data-part={kind}>
        {text}
      </p>
    );
  }
  const Subheading = level === 1 ? 'h2' : 'h3';
  return (
    <Subheading class="article-subheading" data-part="subheading">
      {text}
    </Subheading>
  );
}
