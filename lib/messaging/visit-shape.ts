import { addressShape, readArticleShape } from '../article/article-shape.ts';
import { articleDetectionShape } from '../detection/detection-shape.ts';
import { exactly, textUpTo } from '../glossary/json-shape.ts';
import type { Visited } from './protocol.ts';

const visit = exactly({
  visitId: textUpTo(43, /^\d+(-\d+){3}$/),
  url: addressShape,
  article: readArticleShape,
  detection: articleDetectionShape,
});

/** True for a visit that is whole and nothing more than that. Whether its text fits the library is said there. */
export function isVisit(value: unknown): value is Visited {
  return visit(value, '') === null;
}
