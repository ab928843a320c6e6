import { signal } from '@preact/signals-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { anchorAll } from '../../../lib/anchoring/anchor-all.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';
import { changeExcerpt } from '../../../lib/excerpt/change-excerpt.ts';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { failure, success } from '../../../lib/outcome/result.ts';
import { placesOf } from '../../../lib/page/canonical-text.ts';
import { type ExcerptStore, pageExcerpts } from '../../../lib/page/excerpts.ts';
import type { ArticlePart } from '../../../lib/page/read-article.ts';
import type { SelectedText } from '../../../lib/page/selected-text.ts';
import { newSession, type Session } from '../../../lib/page/session.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { sampleArticle } from '../article/sample-article.ts';
import { block, matchesOf } from './article-parts.ts';

const texts = [
  '巷口摆着三张长凳，街道把接诉即办贴在墙上。',
  '午后支起一张方桌，邻居围着图纸。',
  '傍晚数落叶。',
];
const partsOf = (all: readonly string[]): ArticlePart[] =>
  all.map((text) => ({ role: 'paragraph', block: block(text) }));

/** A page of the texts and what is stored of its excerpts; `fail` is what the next writes fail with. */
function stagePage() {
  const article = sampleArticle();
  const parts = partsOf(texts);
  const session: Session = newSession(
    {
      document: {} as Document,
      url: article.canonicalUrl,
      detection: { type: 'article' } as Session['detection'],
      article,
      settings: signal(defaultSettings),
    },
    parts,
  );
  session.occurrences.value = parts.flatMap((part) =>
    matchesOf(part.block.text, '接诉即办', 'jie-su-ji-ban').map((match) => ({ block: part.block, match })),
  );
  const stored = new Map<string, Excerpt>();
  const state = { fail: '', now: 1_000 };
  const write = async (work: () => void) => {
    if (state.fail) return failure(state.fail);
    work();
    return success(null);
  };
  const store: ExcerptStore = {
    ask: async () =>
      state.fail
        ? failure(state.fail)
        : success([...stored.values()].filter(({ deletedAt }) => deletedAt === null)),
    put: (excerpt) => write(() => stored.set(excerpt.id, excerpt)),
    change: (id, fields) =>
      write(() => {
        const before = stored.get(id);
        if (before) stored.set(id, changeExcerpt(before, fields, state.now));
      }),
    anchor: vi.fn(async (paragraphs, targets) => success(anchorAll(anchorText(paragraphs), targets))),
    describe: async (paragraphs, span) => success(describeTarget(anchorText(paragraphs), span)),
    now: () => (state.now += 1),
    newId: () => `excerpt-${stored.size}`,
  };
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const excerpts = pageExcerpts(session, store, end.signal);
  const select = (from: string, to = from): SelectedText => {
    const text = session.parts
      .peek()
      .map((part) => part.block.text)
      .join('\n');
    const span = { start: text.indexOf(from), end: text.indexOf(to) + to.length };
    const words = text.slice(span.start, span.end);
    return { span, places: placesOf(session.parts.peek(), span), printed: words, isBackward: false };
  };
  const shown = () =>
    session.excerpts.value.map(({ excerpt, anchoring, places }) => [
      excerpt.mark,
      anchoring.outcome,
      places.map((place) => place.block.text.slice(place.match.start, place.match.end)).join('|'),
    ]);
  return { session, store, stored, state, excerpts, select, shown };
}

describe('the excerpts of a page', () => {
  it('are saved with all that is needed to cite them and find them again, and shown where they are', async () => {
    const { excerpts, select, stored, shown } = stagePage();
    const saved = await excerpts.save(select('街道把接诉即办', '支起一张方桌'), 'blue');
    expect(saved.ok && stored.get(saved.value.id)).toMatchObject({
      mark: 'blue',
      conceptIds: ['jie-su-ji-ban'],
      context: `${texts[0]}\n${texts[1]}`,
      source: { title: sampleArticle().title, canonicalUrl: sampleArticle().canonicalUrl },
    });
    expect(shown()).toEqual([['blue', 'anchored', '街道把接诉即办贴在墙上。|午后支起一张方桌']]);
  });

  it('are not shown where they could not be stored, and stay as they were where a change could not', async () => {
    const { excerpts, select, state, shown } = stagePage();
    state.fail = 'diskFull';
    expect(await excerpts.save(select('数落叶'), 'pink')).toEqual(failure('diskFull'));
    expect(shown()).toEqual([]);
    state.fail = '';
    const saved = await excerpts.save(select('数落叶'), 'pink');
    state.fail = 'noAnswer';
    const id = saved.ok ? saved.value.id : '';
    expect(await excerpts.change(id, { mark: 'green' })).toEqual(failure('noAnswer'));
    expect(shown()).toEqual([['pink', 'anchored', '数落叶']]);
    expect(await excerpts.undo()).toEqual(failure('noAnswer'));
  });

  it('are undone step by step, and done again', async () => {
    const { excerpts, select, shown } = stagePage();
    const saved = await excerpts.save(select('数落叶'), 'pink');
    const id = saved.ok ? saved.value.id : '';
    await excerpts.change(id, { mark: 'green' });
    await excerpts.remove(id);
    expect(shown()).toEqual([]);
    await excerpts.undo();
    await expect.poll(shown).toEqual([['green', 'anchored', '数落叶']]);
    await excerpts.undo();
    expect(shown()).toEqual([['pink', 'anchored', '数落叶']]);
    await excerpts.undo();
    expect(shown()).toEqual([]);
    expect(await excerpts.undo()).toBeNull();
    await excerpts.redo();
    await excerpts.redo();
    await expect.poll(shown).toEqual([['green', 'anchored', '数落叶']]);
  });

  it('move with their paragraphs, and are only looked for again where these have changed', async () => {
    const { session, store, excerpts, select, shown } = stagePage();
    await excerpts.save(select('邻居围着图纸'), 'amber');
    expect(store.anchor).not.toHaveBeenCalled();
    session.parts.value = [...partsOf(['新来的一段。']), ...session.parts.peek()];
    expect(shown()).toEqual([['amber', 'shifted', '邻居围着图纸']]);
    expect(store.anchor).not.toHaveBeenCalled();

    session.parts.value = partsOf(['新来的一段。', `${texts[1]}后来又添了一句。`, ...texts.slice(0, 1)]);
    // Until it is found again it is painted nowhere.
    expect(shown()).toEqual([['amber', 'shifted', '']]);
    await expect.poll(shown).toEqual([['amber', 'shifted', '邻居围着图纸']]);
    expect(store.anchor).toHaveBeenCalledTimes(1);
  });

  it('are orphans once their words are gone, and take the place that is selected for them', async () => {
    const { session, excerpts, select, shown } = stagePage();
    const saved = await excerpts.save(select('邻居围着图纸'), 'amber');
    session.parts.value = partsOf(texts.slice(2));
    await expect.poll(shown).toEqual([['amber', 'orphaned', '']]);
    expect((await excerpts.attach(saved.ok ? saved.value.id : '', select('数落叶'))).ok).toBe(true);
    await expect.poll(shown).toEqual([['amber', 'anchored', '数落叶']]);
  });

  it('follow what is changed elsewhere, and say why they could not be read', async () => {
    const { excerpts, select, stored, state, shown } = stagePage();
    const made = await excerpts.make(select('数落叶'), 'green');
    if (made.ok) stored.set(made.value.id, made.value);
    await excerpts.refresh();
    expect(shown()).toEqual([['green', 'anchored', '数落叶']]);
    state.fail = 'libraryUnavailable';
    await excerpts.refresh();
    expect(excerpts.problem.value).toBe('libraryUnavailable');
    expect(shown()).toHaveLength(1);
  });

  it('are not saved where they are longer than an excerpt may be', async () => {
    const { excerpts, select } = stagePage();
    const endless = { ...select('数落叶'), printed: '长'.repeat(50_000) };
    expect(await excerpts.save(endless, 'amber')).toEqual(failure('excerptTooLong'));
  });
});
