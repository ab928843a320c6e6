import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleBlock } from '../../lib/article/article.ts';

interface ArticleBlocksProps {
  readonly blocks: readonly ArticleBlock[];
  /** Level of the article's title. */
  readonly level: 1 | 2;
  /** Puts a long text into the document part after part, so that the page never waits for all of it. */
  readonly gradual: boolean;
}

/** Characters and blocks of one part: what is laid out well within a frame or two. */
const most = { characters: 8_000, blocks: 60 };

/** The blocks of an article's body. */
export function ArticleBlocks({ blocks, level, gradual }: ArticleBlocksProps) {
  const parts = useMemo(
    () =>
      (gradual ? partsOf(blocks) : [blocks.length]).map((end, at, ends) => {
        const start = ends[at - 1] ?? 0;
        // Blocks have no name of their own, and an article's blocks never change places.
        return blocks
          .slice(start, end)
          .map((block, index) => <Block block={block} key={start + index} level={level} />);
      }),
    [blocks, level, gradual],
  );
  const shown = useSignal(1);

  useEffect(() => {
    shown.value = 1;
    const timer = setInterval(() => {
      if (shown.value >= parts.length) clearInterval(timer);
      else shown.value += 1;
    });
    return () => clearInterval(timer);
  }, [parts, shown]);

  return <>{parts.slice(0, shown.value)}</>;
}

/** Where each part of a long text ends, in blocks. */
function partsOf(blocks: readonly ArticleBlock[]): number[] {
  const ends: number[] = [];
  let characters = 0;
  let from = 0;
  for (const [at, { text }] of blocks.entries()) {
    characters += text.length;
    if (characters < most.characters && at - from < most.blocks) continue;
    ends.push(at + 1);
    characters = 0;
    from = at + 1;
  }
  return from < blocks.length ? [...ends, blocks.length] : ends;
}

interface BlockProps extends Pick<ArticleBlocksProps, 'level'> {
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
