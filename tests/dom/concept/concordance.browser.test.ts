import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { button, press, statusTexts } from '../components/stage.ts';
import { linesOf, lineText, rowOf, showConcept } from './concept-stage.tsx';
import { generatedTexts } from './generated-texts.ts';

const main = { conceptId: 'main', label: '一业一证' };
const three = generatedTexts(3, (no) => no, main);
const many = generatedTexts(2_000, () => 10, main);

function choose(root: HTMLElement, order: string): void {
  const select = root.querySelector('select');
  if (!select) throw new Error('no select');
  select.value = order;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const listOf = (root: HTMLElement): HTMLElement => root.querySelector<HTMLElement>('.kwic') ?? root;
const rights = (root: HTMLElement): string[] =>
  linesOf(root).map((line) => lineText(line.querySelector('.kwic-right') ?? undefined));

describe('the concordance of a concept', () => {
  it('has every occurrence between its contexts, newest first, and leads to it', async () => {
    const { root } = showConcept(three);
    await expect.poll(() => linesOf(root).length).toBe(6);
    await expect
      .poll(() => linesOf(root).map((line) => lineText(line).slice(0, 10)))
      .toEqual(['2025-01-10', '2025-01-10', '2025-01-10', '2025-01-07', '2025-01-07', '2025-01-04']);
    const [last] = linesOf(root).slice(-1);
    const text = three[0]?.article.blocks[0]?.text ?? '';
    expect(lineText(last)).toBe(`2025-01-04 ${text}`);
    const [occurrence] = three[0]?.occurrences ?? [];
    expect(last?.querySelector('a')?.getAttribute('href')).toBe(
      `#/article/1?at=0.${occurrence?.start}-${occurrence?.end}`,
    );
    expect(root.textContent).toContain('3 篇文章用到，共 6 处。 最早 2025-01-04，最近 2025-01-10。');
  });

  it('is sorted by what follows, in Chinese order', async () => {
    const { root } = showConcept(three);
    await expect.poll(() => linesOf(root).length).toBe(6);
    choose(root, 'right');
    const expected = [...rights(root)].sort(new Intl.Collator('zh-CN').compare);
    await expect.poll(() => rights(root)).toEqual(expected);
    expect(linesOf(root)).toHaveLength(6);
  });

  it('is grouped by article', async () => {
    const { root } = showConcept(three);
    await expect.poll(() => linesOf(root).length).toBe(6);
    root.querySelector<HTMLInputElement>('.kwic-grouped input')?.click();
    await expect.poll(() => linesOf(root).length).toBe(9);
    await expect.poll(() => lineText(linesOf(root)[0])).toBe('第3期 巷口的长凳北京东城 2025-01-10 3 处');
    expect(linesOf(root)[0]?.querySelector('a')?.getAttribute('href')).toBe('#/article/3');
  });

  it('is exported in the order shown', async () => {
    const { root, save } = showConcept(three);
    await expect.poll(() => linesOf(root).length).toBe(6);
    choose(root, 'oldest');
    await expect.poll(() => lineText(linesOf(root)[0]).slice(0, 10)).toBe('2025-01-04');
    button(root, 'TSV').click();
    await expect.poll(() => save.mock.calls.length).toBe(1);
    const [file] = save.mock.calls[0] ?? [];
    const rows =
      file?.text
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')) ?? [];
    expect(file?.name).toBe('一业一证.tsv');
    expect(rows[0]).toEqual(['日期', '标题', '来源', '前文', '词语', '后文', '网址']);
    expect(rows).toHaveLength(7);
    expect(rows[1]?.[0]).toBe('2025-01-04');
    await expect.poll(() => statusTexts(root)).toEqual(['已导出 6 处用例。']);
  });

  it('is one Tab stop; arrows, Page, Home and End move through all of it', async () => {
    const { root } = showConcept(many);
    await expect.poll(() => rights(root)[0]).not.toBe('');
    linesOf(root)[0]?.querySelector('a')?.focus();
    const focused = () => rowOf(document.activeElement?.closest('li'));
    for (const [key, row] of [
      ['ArrowDown', 1],
      ['End', 19_999],
      ['ArrowDown', 19_999],
      ['ArrowUp', 19_998],
      ['Home', 0],
    ] as const) {
      expect(press(document.activeElement ?? root, key).defaultPrevented).toBe(true);
      await expect.poll(focused).toBe(row);
      expect(root.querySelectorAll('.kwic-lines a[tabindex="0"]')).toHaveLength(1);
    }
    press(document.activeElement ?? root, 'PageDown');
    await expect.poll(focused).toBeGreaterThan(5);
  });
});

describe('20,000 occurrences', () => {
  it('put only what is near the eye into the document, and read only that', async () => {
    const { root, fake } = showConcept(many);
    await expect.poll(() => rights(root)[0]).not.toBe('');
    expect(linesOf(root).length).toBeLessThan(100);
    expect(fake.asked.texts).toBeLessThan(100);
    expect(linesOf(root)[0]?.ariaSetSize).toBe('20000');
  });

  it('scroll: each part that comes into sight is read and shown, and nothing overlaps', async () => {
    const { root } = showConcept(many);
    await expect.poll(() => rights(root)[0]).not.toBe('');
    const list = listOf(root);
    for (const share of [0.5, 1, 0.25]) {
      list.scrollTop = share * (list.scrollHeight - list.clientHeight);
      await expect
        .poll(() => {
          const { top, bottom } = list.getBoundingClientRect();
          const seen = linesOf(root).filter((line) => {
            const box = line.getBoundingClientRect();
            return box.bottom > top + 1 && box.top < bottom - 1;
          });
          const filled = seen.every((line) => line.querySelector('.kwic-right'));
          const edges = seen.map((line) => line.getBoundingClientRect());
          const gapless = edges.every(
            (box, at) => at === 0 || Math.abs(box.top - (edges[at - 1]?.bottom ?? 0)) < 1,
          );
          const covered = (edges[0]?.top ?? 0) <= top + 1 && (edges.at(-1)?.bottom ?? 0) >= bottom - 2;
          return filled && gapless && covered && seen.length > 5;
        })
        .toBe(true);
    }
  });

  it('are all there once when sorted by context', async () => {
    const { root, store } = showConcept(many);
    await expect.poll(() => rights(root)[0]).not.toBe('');
    choose(root, 'left');
    await expect
      .poll(() => store.subject.value.kind === 'concept' && store.subject.value.use.concordance.list.id)
      .toBe(1);
    const subject = store.subject.value;
    if (subject.kind !== 'concept') throw new Error('no concept');
    const refs = subject.use.concordance.list.items.map((item) =>
      item.kind === 'row' ? `${item.ref.no}.${item.ref.index}` : '',
    );
    expect(new Set(refs).size).toBe(20_000);
    expect(refs).toHaveLength(20_000);
  });
});

describe('what no article should have', () => {
  it('is text like any other: markup, bidi marks, a line end', async () => {
    const [text] = generatedTexts(1, () => 1, { conceptId: 'main', label: '<i>一业一证</i>\u202e' });
    if (!text) throw new Error('no text');
    const { root } = showConcept([
      { ...text, article: { ...text.article, title: '<script>1</script>\u202e' } },
    ]);
    await expect.poll(() => linesOf(root).length).toBe(1);
    await expect.poll(() => lineText(linesOf(root)[0])).toContain('<i>一业一证</i>');
    root.querySelector<HTMLInputElement>('.kwic-grouped input')?.click();
    await expect.poll(() => lineText(linesOf(root)[0])).toContain('<script>1</script>');
    expect(root.querySelectorAll('i, script')).toHaveLength(0);
  });

  it('are occurrences that their text does not have, which say so', async () => {
    const [text] = three;
    if (!text) throw new Error('no text');
    const outside = { conceptId: 'main', place: 9, start: 0, end: 4 } as const;
    const { root } = showConcept([{ ...text, occurrences: [...text.occurrences, outside] }]);
    await expect
      .poll(() => linesOf(root).map((line) => lineText(line).slice(0, 10)))
      .toEqual(['2025-01-04', '这一处的原文读不出来']);
  });

  it('are 100,000 occurrences: the list is as quick to show', async () => {
    const { root } = showConcept(generatedTexts(10_000, () => 10, main));
    await expect.poll(() => rights(root)[0] ?? '').not.toBe('');
    const list = listOf(root);
    list.scrollTop = list.scrollHeight;
    await expect.poll(() => linesOf(root).at(-1)?.ariaPosInSet).toBe('100000');
    await expect
      .poll(() => linesOf(root).at(-1)?.querySelector('.kwic-right')?.textContent ?? '')
      .not.toBe('');
    expect(linesOf(root).length).toBeLessThan(100);
  });
});
