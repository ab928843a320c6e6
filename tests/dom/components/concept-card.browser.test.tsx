import './speak.ts';
import { describe, expect, it, vi } from 'vitest';
import { ConceptCard, type ConceptCardProps } from '../../../components/lookup/concept-card.tsx';
import { entry } from './lookup-fixture.ts';
import { button, stage } from './stage.ts';

function showCard(over: Partial<ConceptCardProps> = {}) {
  const { root, show } = stage();
  const calls = {
    onBack: vi.fn(),
    onClose: vi.fn(),
    onOpen: vi.fn(),
    onJump: vi.fn(),
    onLevel: vi.fn(),
    onStudy: vi.fn(),
    onOpenPage: vi.fn(),
    onCopy: vi.fn(),
    onSpeak: vi.fn(),
    onReport: vi.fn(),
    onKnown: vi.fn(),
    onDisable: vi.fn(),
  };
  const adjust = { known: false, disabled: false, onKnown: calls.onKnown, onDisable: calls.onDisable };
  const draw = (more: Partial<ConceptCardProps>): void =>
    show(
      <ConceptCard
        adjust={adjust}
        canGoBack={false}
        canSpeak={true}
        entry={entry('甲', { related: ['乙'], parts: [{ label: { zh: '一', en: 'one' } }] })}
        level="full"
        labelOf={(id) => `${id}的名字`}
        notice=""
        onPage={0}
        speaking={false}
        studied={false}
        {...calls}
        {...more}
      />,
    );
  draw(over);
  const card = () => root.querySelector('.concept-card')?.shadowRoot?.firstElementChild as HTMLElement;
  return { root, draw, card, adjust, ...calls };
}

describe('a card in a page of ours', () => {
  it('is the dialog of the news pages, and has the focus', () => {
    const { root, card } = showCard();
    expect(card().getAttribute('role')).toBe('dialog');
    expect(card().querySelector('h2')?.textContent).toBe('甲');
    expect(root.querySelector('.concept-card')?.shadowRoot?.activeElement).toBe(card());
  });

  it('opens related terms by their names and takes the focus for the next one', () => {
    const { root, draw, card, onOpen } = showCard();
    button(card(), '乙的名字').click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('乙');
    document.body.focus();
    draw({ entry: entry('乙'), canGoBack: true });
    expect(card().querySelector('h2')?.textContent).toBe('乙');
    expect(root.querySelector('.concept-card')?.shadowRoot?.activeElement).toBe(card());
    expect(button(card(), '← 返回')).toBeDefined();
  });

  it('opens narrower terms too', () => {
    const { card, onOpen } = showCard({ entry: { ...entry('甲'), narrower: ['丙'] } });
    expect(card().textContent).toContain('下位词条');
    button(card(), '丙的名字').click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('丙');
  });

  it('shows nothing in place of what an entry leaves empty', () => {
    const bare = entry('甲', {
      prefLabel: { zh: '甲', en: '' },
      pinyin: '',
      definition: { zh: '', en: 'In English only.' },
      scopeNote: { zh: '注意。', en: '' },
      checked: '',
    });
    const { card } = showCard({ entry: bare });
    const paragraphs = [...card().querySelectorAll('.body p:not(.line, .checked, .ways)')];
    expect(paragraphs.map((paragraph) => paragraph.textContent?.trim())).toEqual([
      'In English only.',
      '注意。',
    ]);
    expect(card().textContent).not.toContain('核对日期');
    expect(card().textContent).not.toContain('有据可查');
  });

  it('says when the entry was checked, and takes reports of mistakes', () => {
    const { card, onReport } = showCard();
    expect(card().querySelector('time')?.dateTime).toBe('2026-11-24');
    expect(card().textContent).toContain('核对日期 2026-11-24');
    button(card(), '报告错误').click();
    expect(onReport).toHaveBeenCalledTimes(1);
  });

  it('says nothing of an article that is not there', () => {
    const { card } = showCard();
    expect(card().textContent).not.toContain('本文');
    expect(card().textContent).not.toContain('在此站点停用');
  });

  it('leads to the page in front where the term stands there, and to its own page', () => {
    const { card, draw, onJump, onOpenPage } = showCard();
    expect(card().textContent).not.toContain('在本页查看');
    draw({ onPage: 3 });
    button(card(), '在本页查看（3 处）').click();
    button(card(), '在资料库中查看').click();
    expect(onJump).toHaveBeenCalledTimes(1);
    expect(onOpenPage).toHaveBeenCalledTimes(1);
  });

  it('says as much as the reader has chosen, and lets them choose again', () => {
    const { card, draw, onLevel } = showCard({ level: 'short' });
    const said = () =>
      [...card().querySelectorAll('.body > p[lang]')].map(({ textContent: text }) => text?.slice(0, 4));
    expect(said()).toEqual(['甲的释义']);
    expect(card().textContent).toContain('包含哪几项');
    expect(card().textContent).not.toContain('相关词条');
    expect(button(card(), '简明').getAttribute('aria-pressed')).toBe('true');
    button(card(), '英文在前').click();
    expect(onLevel).toHaveBeenCalledExactlyOnceWith('english');
    draw({ level: 'english' });
    expect(card().textContent).toContain('相关词条');
    expect(said()).toHaveLength(2);
    expect(said()[1]).toBe('甲的释义');
    expect(button(card(), '英文在前').getAttribute('aria-pressed')).toBe('true');
  });

  it('puts its term on the study list, and takes it off', () => {
    const { card, draw, onStudy } = showCard();
    button(card(), '加入学习').click();
    draw({ studied: true });
    button(card(), '不再学习').click();
    expect(onStudy.mock.calls).toEqual([[true], [false]]);
    draw({ studied: null });
    expect(card().textContent).not.toContain('学习');
  });

  it('takes what the reader says of it, as the card of a news page does', async () => {
    const { card, draw, adjust, onKnown, onDisable } = showCard();
    button(card(), '更多').click();
    await expect.poll(() => card().querySelector('.adjust-choices')).not.toBeNull();
    expect(button(card(), '已掌握').ariaPressed).toBe('false');
    button(card(), '已掌握').click();
    button(card(), '停用这个词条').click();
    expect([onKnown.mock.calls, onDisable.mock.calls]).toEqual([[[true]], [[true]]]);
    draw({ adjust: { ...adjust, known: true, disabled: true } });
    expect(button(card(), '已掌握').ariaPressed).toBe('true');
    button(card(), '重新启用').click();
    expect(onDisable).toHaveBeenLastCalledWith(false);
  });

  it('keeps its styles to itself', () => {
    const { root } = showCard();
    const plain = document.createElement('button');
    root.append(plain);
    const card = root.querySelector('.concept-card')?.shadowRoot?.querySelector('footer button');
    expect(getComputedStyle(plain).borderRadius).not.toBe(getComputedStyle(card as Element).borderRadius);
  });
});
