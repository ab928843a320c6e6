import { describe, expect, it, vi } from 'vitest';
import { anchorer } from '../../../entrypoints/background/anchor.ts';
import { heldLibrary } from '../../../entrypoints/own-pages/held-library.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';
import { articleOf, hour, morning, visitOf } from '../library/visits.ts';

const refrain = '大家一致认为，这件事办得好。';
const before = [
  '清早六点，卖豆浆的老周推开院门，把木牌挂在槐树上。',
  refrain,
  '社区去年在3号院修了长椅，今年又添了两盏路灯。',
  '图书馆的钥匙挂在门卫老孙的腰带上面。',
  refrain,
  '放学以后，孩子们在门洞里跳皮筋、下棋。',
  '长椅是木匠老何做的，他说木头要晾足半年才不裂。',
  '下一步，街道打算把这条经验带到另外五条胡同。',
];
/** The second refrain is gone, and beside the first something was changed. */
const after = before
  .filter((_, row) => row !== 4)
  .map((line) => line.replace('槐树上。', '门上。').replace('社区去年', '前年'));

const article = articleOf({ text: before.join('\n') });
const { canonicalUrl, title, publishedAt } = article;
const at = { url: canonicalUrl, canonicalUrl, title, publishedAt };
const text = anchorText([title, ...before]);
const start = text.text.indexOf(refrain);
const target = describeTarget(text, { start, end: start + refrain.length });
const found = [{ outcome: 'shifted', span: { start: anchorText([title, ...after]).text.indexOf(refrain) } }];

async function background() {
  const library = await openLibrary({ now: () => morning, database: null });
  const open = vi.fn(async () => library);
  const answers = anchorer(heldLibrary(open));
  return { library, open, anchor: answers['excerpts.anchor'] };
}

const request = { paragraphs: [title, ...after], targets: [target] };

describe('finding excerpts in the background', () => {
  it('compares a page with the text that is kept of its article, new or old', async () => {
    const { library, anchor } = await background();
    expect(await anchor({ ...at, ...request })).toMatchObject([{ outcome: 'orphaned' }]);
    await library.keepVisit(visitOf(article));
    expect(await anchor({ ...at, ...request })).toMatchObject(found);
    const changed = articleOf({ text: after.join('\n') });
    await library.keepVisit(visitOf(changed, { visitId: 'visit-2', readAt: morning + hour }));
    expect(await library.byUrl(canonicalUrl)).toMatchObject({ revisions: 1 });
    expect(await anchor({ ...at, ...request })).toMatchObject(found);
  });

  it('compares it with what is kept of the same article where it has excerpts at another address', async () => {
    const { library, anchor } = await background();
    const elsewhere = { ...at, url: 'https://www.example.com/1', canonicalUrl: 'https://www.example.com/1' };
    await library.keepVisit(visitOf(article));
    expect(await anchor({ ...elsewhere, ...request })).toMatchObject([{ outcome: 'orphaned' }]);
    await library.excerpts.put([excerptOf({ target, source: { title, publishedAt } })]);
    expect(await anchor({ ...elsewhere, ...request })).toMatchObject(found);
  });

  it('asks no library where all stand where they stood', async () => {
    const { open, anchor } = await background();
    const answer = await anchor({ ...at, paragraphs: text.paragraphs, targets: [target] });
    expect(answer).toEqual([{ outcome: 'anchored', span: target.position }]);
    expect(open).not.toHaveBeenCalled();
  });

  it('finds what it can without a library', async () => {
    const open = vi.fn(() => Promise.reject(new Error('The database is gone.')));
    const anchor = anchorer(heldLibrary(open))['excerpts.anchor'];
    const shifted = ['记者走进胡同。', ...before];
    expect(await anchor({ ...at, paragraphs: shifted, targets: [target] })).toMatchObject([
      { outcome: 'shifted' },
    ]);
    expect(open).toHaveBeenCalledOnce();
  });
});
