import type { Level } from '../../lib/glossary/concept.ts';
import type { Box } from '../../lib/newspaper/page-content.ts';
import type { TextPlace } from '../library/route.ts';

/** A term as it's printed on a page of an issue, and where it is in its article's text. */
export interface PageMark extends TextPlace {
  readonly articleId: string;
  readonly conceptId: string;
  readonly label: string;
  readonly level: Level;
  /** One for each line it runs over, points. */
  readonly boxes: readonly Box[];
}
