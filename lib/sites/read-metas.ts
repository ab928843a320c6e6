import type { HeadFacts } from '../article/head-facts.ts';

type MetaFacts = Pick<HeadFacts, 'titles' | 'sources' | 'dates' | 'bylines' | 'ownUrls'>;

/** What a page's metas and links say of its article. Names are compared in lower case; empty ones don't count. */
export function readMetaFacts(document: Document): MetaFacts {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !metas.has(name)) metas.set(name, content);
  }
  const values = (...names: string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return {
    titles: values('articletitle', 'og:title').map((title) =>
      title.replace(/<br\s*\/?>/gi, '').replace(/<[^>]*>/g, ''),
    ),
    sources: values('contentsource', 'source'),
    dates: values(
      'pubdate',
      'publishdate',
      'article:published_time',
      'og:release_date',
      'datepublished',
      'apub:time',
      'publish_time',
    ),
    bylines: values('author', 'og:article:author', 'article:author'),
    ownUrls: [...(link === null || link === undefined ? [] : [link]), ...values('og:url', 'url')],
  };
}
