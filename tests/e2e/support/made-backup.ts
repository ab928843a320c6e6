import { backUp } from '../../../lib/library/back-up.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { excerptOf, numberedExcerpt } from '../../unit/excerpt/excerpt-of.ts';
import { ownTerm, ownTerms } from '../../unit/glossary/own-terms-sample.ts';
import { nothingBesides } from '../../unit/library/nothing-besides.ts';
import { mintLane } from './kept-articles.ts';

const signal = new AbortController().signal;
const hour = 3_600_000;

/** A backup of three articles, one of them changed since it was first read and one in the bin, with two excerpts. */
export async function madeBackup(): Promise<Buffer> {
  const library = await openLibrary({ now: () => Date.UTC(2026, 8, 22), database: null });
  const visits = mintLane('薄荷巷', 1);
  await library.keepVisits(visits);
  const [first, second] = visits;
  if (!first || !second) throw new Error('The lane has three articles.');
  const blocks = [...first.article.blocks, { kind: 'note', text: '（后来补了一段。）' } as const];
  await library.keepVisit({
    ...first,
    visitId: 'visit-later',
    article: { ...first.article, blocks },
    readAt: first.readAt + hour,
  });
  const binned = await library.byUrl(second.url);
  await library.remove(binned ? [binned.no] : []);
  const canonicalUrl = first.url;
  await library.excerpts.put([
    excerptOf({ canonicalUrl, note: '巷口那张桌子' }),
    numberedExcerpt(2, { canonicalUrl, mark: 'pink', tags: ['工单'] }),
  ]);
  const said = { conceptId: 'jie-su-ji-ban', label: '接诉即办', note: '核对', known: true, disabled: false };
  const own = {
    ...ownTerms(ownTerm('薄荷议事')),
    adjustments: [{ ...said, modifiedAt: 7 }],
  };
  const packed = await backUp(library.backup, { ...nothingBesides, own }, { onProgress: () => {}, signal });
  if (!packed.ok) throw new Error(packed.failure.key);
  return Buffer.from(await packed.value.file.arrayBuffer());
}
