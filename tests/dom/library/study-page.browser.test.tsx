import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { newStudyCard } from '../../../lib/study/study-card.ts';
import { fakeLibrary, headOf, textOf } from '../../unit/entrypoints/fake-library.ts';
import { hour, morning } from '../../unit/library/visits.ts';
import { button, press } from '../components/stage.ts';
import { fakeOwnTerms } from './fake-own-terms.ts';
import { openLibraryPage } from './library-stage.tsx';

const now = morning + 24 * hour;

/** The page of study on a library whose two articles use 一业一证; `far` is used nowhere. */
async function openStudy(...studied: readonly string[]) {
  const fake = fakeLibrary(2);
  for (const no of [1, 2]) {
    const head = headOf(no);
    const text = textOf(head, [{ conceptId: 'main', place: 2, start: 9, end: 13 }]);
    fake.shelf.texts.set(no, text);
  }
  fake.library.uses = async (id) =>
    id === 'main' ? [1, 2].map((no) => ({ no, day: `2026-08-0${no}`, count: 1 })) : [];
  await fake.library.study.change(studied, (_, id) =>
    newStudyCard(id, now - studied.length + studied.indexOf(id)),
  );
  const own = fakeOwnTerms();
  const page = openLibraryPage(fake, '#/study', own);
  const main = () => page.root.querySelector('main') as HTMLElement;
  const said = (): string => (main().textContent ?? '').replace(/\s+/g, ' ');
  const cards = async () =>
    Object.fromEntries((await fake.library.study.cards()).map((card) => [card.conceptId, card]));
  return { ...page, own, fake, main, said, cards };
}

const question = (main: HTMLElement): string => main.querySelector('.study-sentence')?.textContent ?? '';
const key = (name: string) => press(document.body, name);

describe('the page of study', () => {
  it('says how to begin, and adds terms that were met', async () => {
    const { main, said, cards, root } = await openStudy();
    await expect.poll(said).toContain('还没有要学的词条');
    await expect.poll(() => root.querySelectorAll('.study-rows li').length).toBe(1);
    expect(said()).toContain('一业一证2 篇');
    button(main(), '学习“一业一证”').click();
    await expect.poll(async () => Object.keys(await cards())).toEqual(['main']);
    await expect.poll(() => question(main())).toContain('居民坐在槐树下，说空格。');
    button(root, '撤销').click();
    await expect.poll(async () => Object.keys(await cards())).toEqual([]);
    await expect.poll(said).toContain('还没有要学的词条');
  });

  it('asks in a sentence of the reader’s, shows the answer, and takes the grade', async () => {
    const { main, said, cards } = await openStudy('main');
    await expect.poll(() => question(main())).toBe('居民坐在槐树下，说空格。');
    expect(said()).toContain('第 2 篇：胡同里的长凳 · 2026-08-02');
    expect(said()).not.toContain('一个词。');
    button(main(), '看答案').click();
    await expect.poll(() => question(main())).toBe('居民坐在槐树下，说一业一证。');
    expect(said()).toContain('一个词。');
    const link = main().querySelector('.study-ways a');
    expect(link?.getAttribute('href')).toBe('#/article/2?at=2.9-13');
    const grades = [...main().querySelectorAll('.study-grade')].map(({ textContent }) => textContent);
    expect(grades[2]).toContain('记得');
    expect(grades[2]).toContain('10分钟');
    (main().querySelector('[data-grade="good"]') as HTMLElement).click();
    await expect.poll(async () => (await cards()).main?.answers).toBe(1);
    await expect
      .poll(() => main().querySelector('[role="status"]')?.textContent)
      .toContain('“一业一证”下次在');
  });

  it('is done with the keyboard alone, takes answers back, and ends', async () => {
    const { main, said, cards, clock } = await openStudy('main', 'far');
    await expect.poll(() => question(main())).toContain('居民坐在槐树下');
    key(' ');
    await expect.poll(() => main().querySelectorAll('.study-grade').length).toBe(4);
    key('4');
    // 一网通办 stands in no article: its definition is asked.
    await expect.poll(said).toContain('这说的是哪个词条？');
    key('Enter');
    await expect.poll(said).toContain('一网通办');
    key('1');
    await expect.poll(async () => (await cards()).far?.answers).toBe(1);
    await expect.poll(said).toContain('还有 1 张');
    key('z');
    await expect.poll(async () => (await cards()).far?.answers).toBe(0);
    await expect.poll(said).toContain('已撤回，再答一次。');
    clock.value += 5_000;
    await expect.poll(() => main().querySelector('.study-show')).not.toBeNull();
    key(' ');
    await expect.poll(() => main().querySelectorAll('.study-grade').length).toBe(4);
    key('4');
    await expect.poll(said).toContain('今天学完了');
    expect(said()).toContain('今天答了 2 次');
    expect((await cards()).far?.log).toHaveLength(1);
  });

  it('moves the focus to the answer, and then to the next question', async () => {
    const { main } = await openStudy('main', 'far');
    await expect.poll(() => main().querySelector('.study-show')).not.toBeNull();
    button(main(), '看答案').focus();
    button(main(), '看答案').click();
    await expect.poll(() => document.activeElement?.className).toBe('study-answer');
    key('3');
    await expect.poll(() => document.activeElement?.className).toBe('study-question');
    expect(main().querySelector('.study-question')?.textContent).toContain('哪个词条');
    key(' ');
    await expect.poll(() => document.activeElement?.className).toBe('study-answer');
    key('4');
    await expect.poll(() => document.activeElement?.className).toBe('study-question');
    key(' ');
    await expect.poll(() => document.activeElement?.className).toBe('study-answer');
    key('4');
    await expect.poll(() => document.activeElement?.textContent).toBe('今天学完了');
  });

  it('leaves keys to what is typed into and to the browser', async () => {
    const { main, cards } = await openStudy('main');
    await expect.poll(() => main().querySelector('.study-show')).not.toBeNull();
    press(main().querySelector('input[type="range"]') as Element, ' ');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', ctrlKey: true, bubbles: true }));
    expect(main().querySelector('.study-answer')).toBeNull();
    key('3');
    expect((await cards()).main?.answers).toBe(0);
  });

  it('pauses a card and takes one off the list, and brings it back as it was', async () => {
    const { main, root, cards } = await openStudy('main', 'far');
    await expect.poll(() => main().querySelector('.study-show')).not.toBeNull();
    key(' ');
    await expect.poll(() => main().querySelectorAll('.study-grade').length).toBe(4);
    key('4');
    await expect.poll(async () => (await cards()).main?.answers).toBe(1);
    button(main(), '不再学习“一业一证”').click();
    await expect.poll(async () => Object.keys(await cards())).toEqual(['far']);
    button(root, '撤销').click();
    await expect.poll(async () => (await cards()).main?.answers).toBe(1);
    button(main(), '暂停学习“一网通办”').click();
    await expect.poll(() => main().textContent).toContain('今天学完了');
    button(main(), '继续学习“一网通办”').click();
    await expect.poll(() => main().querySelector('.study-show')).not.toBeNull();
  });

  it('suggests to call known what is remembered for a season', async () => {
    const { main, root, fake, own } = await openStudy('main');
    const right = [1, 2, 3].map((at) => ({
      at,
      grade: 'good' as const,
      phase: 'review' as const,
      seconds: 4,
    }));
    await fake.library.study.change(
      ['main'],
      (card) =>
        card && {
          ...card,
          phase: 'review',
          due: now + 90 * 24 * hour,
          lastAt: now - 30 * 24 * hour,
          stability: 120,
          difficulty: 4,
          log: right,
          answers: 3,
        },
    );
    await expect.poll(() => main().querySelector('.study-done')?.textContent ?? '').toContain('这些记得很牢');
    const done = main().querySelector<HTMLElement>('.study-done');
    button(done ?? root, '把“一业一证”标为已掌握').click();
    await expect.poll(() => own.own.value.adjustments).toMatchObject([{ conceptId: 'main', known: true }]);
    await expect.poll(async () => (await fake.library.study.cards()).length).toBe(0);
  });

  it('shows the next seven days, with a table behind the drawing', async () => {
    const { main } = await openStudy('main');
    await expect.poll(() => main().querySelectorAll('.study-bar').length).toBe(7);
    const table = [...main().querySelectorAll('.usage-table tbody tr')];
    expect(table).toHaveLength(7);
    expect(table[0]?.textContent).toBe('8月13日星期四0');
  });

  it('keeps how much a day is to have', async () => {
    const { main, settings } = await openStudy('main');
    await expect.poll(() => main().querySelectorAll('input[type="range"]').length).toBe(2);
    const [minutes] = main().querySelectorAll<HTMLInputElement>('input[type="range"]');
    if (!minutes) throw new Error('no slider');
    minutes.value = '20';
    minutes.dispatchEvent(new Event('change', { bubbles: true }));
    expect(settings.value.studyMinutes).toBe(20);
  });

  it('is put on and taken off from the page of a concept', async () => {
    const { main, cards } = await openStudy();
    location.hash = '#/concept/main';
    await expect.poll(() => main().querySelector('.concept-study')).not.toBeNull();
    button(main(), '加入学习').click();
    await expect.poll(async () => Object.keys(await cards())).toEqual(['main']);
    await expect.poll(() => main().querySelector('.concept-study')?.textContent).toBe('不再学习');
    button(main(), '不再学习').click();
    await expect.poll(async () => Object.keys(await cards())).toEqual([]);
  });
});
