/** The fields of a Founder `<!--enpproperty …-->` comment that we use. Empty ones are `null`. */
export interface EnpProperty {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** Reads Founder's property comment (its inside, without `<!--` and `-->`); `null` if it's another comment. */
export function parseEnpProperty(comment: string): EnpProperty | null {
  if (!/^\s*enpproperty\b/i.test(comment)) return null;
  const field = (name: string): string | null => {
    const value = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'i').exec(comment)?.[1] ?? '';
    const text = value
      .replace(/\s*<br\s*\/?>\s*/gi, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&(?:ld|rd)quo;/g, (entity) => (entity === '&ldquo;' ? '“' : '”'))
      .trim();
    return text === '' ? null : text;
  };
  return {
    title: field('title'),
    kicker: field('introtitle'),
    subtitle: field('subtitle'),
    author: field('author'),
    date: field('date'),
  };
}
