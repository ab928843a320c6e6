import { exactly, naturalNumber, oneOf, orNull, type Shape, textUpTo, upTo } from '../glossary/json-shape.ts';

/** Most blocks of an article. */
const mostBlocks = 20_000;
/** Longest of each, UTF-16 units: far more than any page of the named sites has. */
const longest = { name: 1_000, headline: 10_000, address: 8_192, body: 4_000_000 };
const mostPeople = 300;

const name = textUpTo(longest.name);
const headline = textUpTo(longest.headline);
const people = upTo(mostPeople, exactly({ name, role: name }));
const body = textUpTo(longest.body);

/** Id of a site: `bjdch`. */
export const siteIdShape: Shape = textUpTo(longest.name, /^[\w-]+$/);

/** An address that may become a link: nothing that a browser would run. */
export const addressShape: Shape = textUpTo(
  longest.address,
  /^(?!\s*(?:javascript|data|vbscript):)[^\p{Cc}]*$/iu,
);

const block = { kind: oneOf('paragraph', 'subheading', 'caption', 'note'), text: body };
const creditParts = { caption: body, photographer: name, provider: name };

const shapeWith = (blocks: Shape): Shape =>
  exactly({
    canonicalUrl: addressShape,
    siteId: siteIdShape,
    kicker: orNull(headline),
    title: headline,
    subtitle: orNull(headline),
    source: orNull(name),
    contentSource: orNull(name),
    publishedAt: orNull(textUpTo(25, /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+08:00)?$/)),
    authors: people,
    editors: people,
    page: orNull(name),
    blocks: upTo(mostBlocks, blocks),
    jumps: upTo(mostPeople, exactly({ direction: oneOf('to', 'from'), page: name })),
    pagination: orNull(
      exactly({
        page: naturalNumber,
        pages: naturalNumber,
        previous: orNull(addressShape),
        next: orNull(addressShape),
        all: orNull(addressShape),
      }),
    ),
  });

/** An article as a page reads it: whole, no larger than it should be, and nothing more. */
export const readArticleShape: Shape = shapeWith(exactly(block, creditParts));

/** An article as it is kept: blocks also say on which of its web pages they stand. */
export const keptArticleShape: Shape = shapeWith(exactly(block, { ...creditParts, webPage: naturalNumber }));
