import { siteIdShape } from '../article/article-shape.ts';
import { exactly, isRecord, oneOf, type Shape, textUpTo, upTo } from '../glossary/json-shape.ts';

const mostReasons = 100;
const mostValues = 10;
const longestName = 1_000;
const text = textUpTo(10_000);
const name = textUpTo(longestName, /^[a-z]/i);

const values: Shape = (value, path) => {
  if (!isRecord(value)) return { path, fault: 'must be an object' };
  const entries = Object.entries(value);
  if (entries.length > mostValues) return { path, fault: `must have up to ${mostValues} fields` };
  for (const [key, item] of entries) {
    const fault = name(key, path) ?? text(item, path);
    if (fault) return fault;
  }
  return null;
};

/** The decision about a page that is an article, with grounds that fit, and nothing more. */
export const articleDetectionShape: Shape = exactly({
  type: oneOf('article'),
  reasons: upTo(mostReasons, exactly({ code: textUpTo(longestName), values })),
  siteId: siteIdShape,
});
