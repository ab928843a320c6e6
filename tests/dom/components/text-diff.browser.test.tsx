import './speak.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { TextDiff } from '../../../components/library/text-diff.tsx';
import { compareTexts } from '../../../lib/article/compare-texts.ts';
import { speak } from './speak.ts';
import { stage } from './stage.ts';
import '../../../components/controls/base.css';

function show(before: readonly string[], after: readonly string[]): HTMLElement {
  const { root, show: render } = stage();
  render(<TextDiff changes={compareTexts(before, after)} />);
  return root;
}

afterEach(() => speak('zh'));

describe('the difference of two texts', () => {
  it('has added and removed sentences where they stand, and says which are which', () => {
    const root = show(['天亮了。街灯灭了。'], ['天亮了。街灯还亮着。又来了人。']);
    expect(root.querySelector('.text-diff-summary')?.textContent).toBe('新增 2 句，删去 1 句');
    expect(root.querySelector('del')?.textContent).toBe('删去：街灯灭了。');
    expect(root.querySelector('ins')?.textContent).toBe('新增：街灯还亮着。又来了人。');
    expect([...root.querySelectorAll('.text-diff > *')].map(({ tagName }) => tagName)).toEqual([
      'P',
      'SPAN',
      'DEL',
      'INS',
    ]);
  });

  it('tells them apart by more than colour', () => {
    const root = show(['甲。'], ['乙。']);
    const look = (name: string): string[] => {
      const element = root.querySelector(name) ?? root;
      const { textDecorationLine, borderInlineStartStyle } = getComputedStyle(element);
      return [textDecorationLine, borderInlineStartStyle, getComputedStyle(element, '::before').content];
    };
    const [added, removed] = [look('ins'), look('del')];
    for (const [at, value] of added.entries()) expect(value).not.toBe(removed[at]);
  });

  it('folds long unchanged stretches away but for the sentences beside a change', () => {
    const same = Array.from({ length: 9 }, (_, n) => `第${n}句。`);
    const root = show([...same, '甲。'], [...same, '乙。']);
    const details = root.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('未改动的 8 句');
    expect(details?.nextElementSibling?.textContent).toBe('第8句。');
  });

  it('keeps paragraphs apart, and says when nothing has changed', () => {
    const root = show([], ['甲。乙。', '丙。']);
    expect([...root.querySelectorAll('.text-diff-paragraph')].map(({ textContent }) => textContent)).toEqual([
      '甲。乙。',
      '丙。',
    ]);
    speak('en');
    expect(show(['甲。'], ['甲。']).textContent).toBe('The text is the same.');
  });
});
