import type { Snippet } from '../../lib/library/library.ts';

/** A stretch of an article's text, what was found in it marked. Markup in it is text like any other. */
export function SnippetText({ pieces }: Pick<Snippet, 'pieces'>) {
  return (
    <>
      {pieces.map(({ text, hit }, at) =>
        // The pieces of one snippet never change places.
        hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}
