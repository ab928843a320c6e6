import '../components/speak.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { getMessage, speak } from '../components/speak.ts';
import { button, buttons, outline, press } from '../components/stage.ts';
import { linesOf, lineText, showConcept, tab } from './concept-stage.tsx';
import { generatedTexts } from './generated-texts.ts';

const main = { conceptId: 'main', label: '一业一证' };
const near = { conceptId: 'near', label: '一窗受理', every: 2 };
const far = { conceptId: 'far', label: '一网通办', every: 3 };
/** Every second article uses the term, once for its first digit and some more. */
const texts = generatedTexts(60, (no) => (no % 2 === 0 ? 1 + (no % 3) : 0), main, [near, far]);

afterEach(() => speak('zh'));

const rowsOf = (table: Element | null): string[][] =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => lineText(cell)),
  );

describe('the page of a concept', () => {
  it('has the whole entry and one outline', async () => {
    const { root } = showConcept(texts);
    await expect
      .poll(() => outline(root))
      .toEqual(['1 一业一证', '2 词条', '3 有据可查', '3 相关词条', '2 资料库里的用法']);
    expect(root.querySelector('.concept-links a')?.getAttribute('href')).toBe('#/concept/near');
    expect(root.textContent).toContain('首批有31个行业。');
  });

  it('says when the entry was checked, and copies a report of a mistake to fill in', async () => {
    const { root, copy } = showConcept(texts);
    await expect.poll(() => root.textContent).toContain('核对日期 2026-11-24');
    button(root, '报告错误').click();
    await expect.poll(() => root.textContent).toContain('已复制报错用的文字');
    expect(copy.mock.lastCall?.[0]).toContain('编号 Id：sample/main');
  });

  it('says that a report could not be copied', async () => {
    const { root, copy } = showConcept(texts);
    copy.mockResolvedValue(false);
    await expect.poll(() => root.textContent).toContain('报告错误');
    button(root, '报告错误').click();
    await expect.poll(() => root.textContent).toContain('没能复制报错用的文字。');
  });

  it('says that a term was not met yet, and follows the library when it is', async () => {
    const { root, fake } = showConcept([]);
    await expect.poll(() => root.textContent).toContain('资料库里还没有文章用到这个词。');
    expect(root.querySelector('[role="tablist"]')).toBeNull();
    fake.setTexts(texts);
    await expect.poll(() => linesOf(root).length).toBeGreaterThan(20);
  });

  it('says that the glossary has no such concept', async () => {
    const { root } = showConcept(texts, '<b>nobody</b>');
    await expect.poll(() => root.textContent).toContain('没有编号为“<b>nobody</b>”的词条');
    expect(root.querySelector('b')).toBeNull();
  });

  it('says that the library could not be read, and tries again', async () => {
    const { root, fake, store } = showConcept(texts);
    fake.failing = true;
    store.show('near');
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('没能读出资料库');
    fake.failing = false;
    button(root, '重试').click();
    await expect.poll(() => linesOf(root).length).toBeGreaterThan(0);
  });

  it('opens its tabs by arrow, Home and End keys', async () => {
    const { root } = showConcept(texts);
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '用例').focus();
    for (const [key, name] of [
      ['ArrowRight', '时间线'],
      ['End', '搭配词'],
      ['ArrowRight', '用例'],
      ['ArrowLeft', '搭配词'],
      ['Home', '用例'],
    ] as const) {
      press(document.activeElement ?? root, key);
      await expect.poll(() => document.activeElement?.textContent).toBe(name);
      await expect.poll(() => tab(root, name).ariaSelected).toBe('true');
    }
  });

  it.each(['zh', 'en'] as const)('fits a narrow window in %s', async (language) => {
    speak(language);
    const { root } = showConcept(texts);
    root.style.width = '340px';
    for (const key of ['tabUses', 'tabTimeline', 'tabFigures', 'tabCompanions']) {
      await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
      tab(root, getMessage(key)).click();
      await expect.poll(() => root.querySelector('progress')).toBeNull();
      expect(root.scrollWidth).toBeLessThanOrEqual(340);
    }
  });
});

describe('the timeline', () => {
  it('draws what its table says, and the table adds up to the whole', async () => {
    const { root } = showConcept(texts);
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '时间线').click();
    await expect.poll(() => root.querySelectorAll('.bar-articles').length).toBeGreaterThan(3);
    const table = rowsOf(root.querySelector('.chart table'));
    const heights = (kind: string) =>
      [...root.querySelectorAll(`.bar-${kind}`)].map((bar) => Number(bar.getAttribute('height')));
    for (const [column, kind] of [
      [1, 'articles'],
      [2, 'occurrences'],
    ] as const) {
      const counts = table.map((row) => Number(row[column]));
      const unit = Math.max(...heights('occurrences')) / Math.max(...table.map((row) => Number(row[2])));
      expect(heights(kind).map((height) => Math.round(height / unit))).toEqual(counts);
    }
    const sum = (column: number) => table.reduce((all, row) => all + Number(row[column]), 0);
    expect([sum(1), sum(2)]).toEqual([
      30,
      texts.flatMap((each) => each.occurrences).filter((each) => each.conceptId === 'main').length,
    ]);
    const named = [...root.querySelectorAll('.chart-points button')].map((each) => each.ariaLabel);
    expect(named).toEqual(table.map(([month, articles, uses]) => `${month}：${articles} 篇，${uses} 处`));
  });

  it('is one Tab stop, and a month leads to its occurrences', async () => {
    const { root } = showConcept(texts);
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '时间线').click();
    await expect.poll(() => root.querySelectorAll('.chart-points button').length).toBeGreaterThan(3);
    expect(root.querySelectorAll('.chart-points [tabindex="0"]')).toHaveLength(1);
    const points = [...root.querySelectorAll<HTMLElement>('.chart-points button')];
    points.at(-1)?.focus();
    press(points.at(-1) ?? root, 'Home');
    press(document.activeElement ?? root, 'ArrowRight');
    expect(document.activeElement).toBe(points[1]);
    await expect
      .poll(() => lineText(root.querySelector('.chart-readout') ?? undefined))
      .toContain('2025年2月');
    points[1]?.click();
    await expect.poll(() => tab(root, '用例').ariaSelected).toBe('true');
    const firstInSight = () => {
      const top = root.querySelector('.kwic')?.getBoundingClientRect().top ?? 0;
      return linesOf(root).find((line) => line.getBoundingClientRect().bottom > top + 2);
    };
    await expect.poll(() => lineText(firstInSight()).slice(0, 7)).toBe('2025-02');
  });

  it('shows its table to everybody who asks', async () => {
    const { root } = showConcept(texts);
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '时间线').click();
    await expect.poll(() => buttons(root).map(lineText)).toContain('显示表格');
    expect(root.querySelector('.chart table')?.getBoundingClientRect().height).toBeGreaterThan(0);
    button(root, '显示表格').click();
    await expect
      .poll(() => root.querySelector('.chart-table table')?.getBoundingClientRect().width)
      .toBeGreaterThan(300);
  });
});

describe('the figures', () => {
  it('stand in the table as in the chart, each with its sentence and the way to it', async () => {
    const { root } = showConcept(texts);
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '数字').click();
    await expect.poll(() => root.querySelectorAll('.figure-dot').length).toBeGreaterThan(2);
    const rows = rowsOf(root.querySelector('.chart table'));
    expect(rows[0]).toEqual(['2020-11', '31个', '首批有31个行业。 词表 · 某社《公告》，2020-11']);
    expect(rows.slice(1).map((row) => row[1])).toEqual(rows.slice(1).map(() => '8个'));
    expect(root.querySelectorAll('.figure-dot')).toHaveLength(rows.length);
    const targets = [...root.querySelectorAll<HTMLAnchorElement>('.chart-points a')];
    expect(targets.map((each) => each.getAttribute('href'))[0]).toBe('https://example.cn/s');
    expect(targets.slice(1).every((each) => each.getAttribute('href')?.startsWith('#/article/'))).toBe(true);
    expect(targets.map((each) => each.ariaLabel?.slice(0, 7))).toEqual(
      rows.map((row) => row[0]?.slice(0, 7)),
    );
    // Nothing that can't be seen takes the focus.
    expect(root.querySelectorAll('.chart table a')).toHaveLength(0);
    button(root, '显示表格').click();
    await expect.poll(() => root.querySelectorAll('.chart table a').length).toBe(rows.length);
  });
});

describe('many figures', () => {
  it('are drawn as far as they can be told apart, the latest ones', async () => {
    const { root } = showConcept(generatedTexts(1_200, () => 3, main));
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '数字').click();
    await expect.poll(() => root.querySelectorAll('.figure-dot').length).toBe(200);
    expect(root.textContent).toMatch(/最近 200 个，共 \d{3,} 个/);
    const rows = rowsOf(root.querySelector('.chart table'));
    expect(rows).toHaveLength(200);
    expect(rows.at(-1)?.[0]).toMatch(/^2034/);
  });
});

describe('the companions', () => {
  it('are the terms that share articles more often than by chance', async () => {
    const { root } = showConcept(texts);
    await expect.poll(() => root.querySelector('[role="tablist"]')).not.toBeNull();
    tab(root, '搭配词').click();
    await expect
      .poll(() => rowsOf(root.querySelector('.companions')).map((row) => row.slice(0, 3)))
      .toEqual([['一窗受理', '30', '15.0']]);
    expect(root.querySelector('.companions a')?.getAttribute('href')).toBe('#/concept/near');
  });
});
