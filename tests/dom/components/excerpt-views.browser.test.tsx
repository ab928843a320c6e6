import './speak.ts';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExcerptEditor, type ExcerptEditorProps } from '../../../components/excerpt/excerpt-editor.tsx';
import { ExcerptToast } from '../../../components/excerpt/excerpt-toast.tsx';
import { ExcerptToolbar, type ExcerptToolbarProps } from '../../../components/excerpt/excerpt-toolbar.tsx';
import '../../../components/controls/base.css';
import '../../../components/excerpt/excerpt.css';
import { speak } from './speak.ts';
import { button, buttons, press, stage, statusTexts, type } from './stage.ts';

function showToolbar(over: Partial<ExcerptToolbarProps> = {}) {
  const { root, show } = stage();
  const props: ExcerptToolbarProps = {
    frame: null,
    current: null,
    hasNote: false,
    tags: 0,
    position: { number: 1, count: 1 },
    problem: '',
    onMark: vi.fn(),
    onNote: vi.fn(),
    onTags: vi.fn(),
    onCopy: vi.fn(),
    onRemove: null,
    onNext: vi.fn(),
    onHover: vi.fn(),
    ...over,
  };
  show(<ExcerptToolbar {...props} />);
  return { root, props, names: () => buttons(root).map((each) => each.ariaLabel ?? each.textContent) };
}

function showEditor(over: Partial<ExcerptEditorProps> = {}) {
  const { root, show } = stage();
  const props: ExcerptEditorProps = {
    frame: null,
    quote: '街道把接诉即办的清单贴在墙上',
    note: '',
    tags: ['停车'],
    suggestions: ['停车', '长凳'],
    isRestored: false,
    problem: '',
    onChange: vi.fn(),
    onDiscard: vi.fn(),
    onSave: vi.fn(),
    onClose: vi.fn(),
    ...over,
  };
  show(<ExcerptEditor {...props} />);
  return { root, props, field: root.querySelector('input') as HTMLInputElement };
}

async function faults(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

afterEach(() => speak('zh'));

describe('the toolbar of a selection or excerpt', () => {
  it('offers four marks, each named by its colour and its line, and what else can be done', () => {
    expect(showToolbar().names()).toEqual([
      '琥珀·实线',
      '绿·双线',
      '蓝·点线',
      '粉·波浪线',
      '批注',
      '标签',
      '复制引文',
    ]);
    const { root, props } = showToolbar();
    button(root, '蓝·点线').click();
    expect(props.onMark).toHaveBeenCalledExactlyOnceWith('blue');
    expect(buttons(root).some((each) => each.hasAttribute('aria-pressed'))).toBe(false);
  });

  it('says of an excerpt what it has, and leads on to those that overlap it', () => {
    const onRemove = vi.fn();
    const over = {
      current: 'green',
      hasNote: true,
      tags: 2,
      onRemove,
      position: { number: 2, count: 3 },
    } as const;
    const { root, names } = showToolbar(over);
    expect(names().slice(4)).toEqual(['改批注', '标签（2）', '复制引文', '删除', '重叠处 2/3']);
    const pressed = buttons(root).filter((each) => each.getAttribute('aria-pressed') === 'true');
    expect(pressed.map((each) => each.ariaLabel)).toEqual(['绿·双线']);
    button(root, '删除').click();
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('is one stop of the Tab key, inside which arrows, Home and End move', () => {
    const { root } = showToolbar();
    const focused = () =>
      (document.activeElement?.ariaLabel ?? document.activeElement?.textContent) as string;
    const stops = () => buttons(root).filter(({ tabIndex }) => tabIndex === 0);
    button(root, '琥珀·实线').focus();
    for (const [key, name] of [
      ['ArrowRight', '绿·双线'],
      ['End', '复制引文'],
      ['ArrowRight', '琥珀·实线'],
      ['ArrowLeft', '复制引文'],
      ['Home', '琥珀·实线'],
    ] as const) {
      if (document.activeElement) press(document.activeElement, key);
      expect(focused()).toBe(name);
      expect(stops()).toHaveLength(1);
    }
  });

  it('leaves the selection of the page alone when it is pressed', () => {
    const { root } = showToolbar();
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button(root, '批注').dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });

  it.each(['zh', 'en'] as const)(
    'has nothing that axe finds, a problem too, and fits a narrow window in %s',
    async (language) => {
      speak(language);
      const { root } = showToolbar({ current: 'pink', onRemove: vi.fn(), problem: '磁盘已满。' });
      root.style.width = '320px';
      expect(await faults(root)).toEqual([]);
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

describe('the editor of an excerpt', () => {
  it('tells every change of note and tags', () => {
    const { root, props, field } = showEditor();
    const note = root.querySelector('textarea') as HTMLTextAreaElement;
    note.value = '给王婶看看';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(props.onChange).toHaveBeenLastCalledWith({ note: '给王婶看看', tags: ['停车'] });
    type(field, '#长凳，');
    expect(props.onChange).toHaveBeenLastCalledWith({ note: '', tags: ['停车', '长凳'] });
    press(field, 'Backspace');
    expect(props.onChange).toHaveBeenLastCalledWith({ note: '', tags: [] });
    button(root, '去掉标签“停车”').click();
    expect(props.onChange).toHaveBeenLastCalledWith({ note: '', tags: [] });
  });

  it('suggests the tags that it does not have', () => {
    const options = [...showEditor().root.querySelectorAll('option')].map(({ value }) => value);
    expect(options).toEqual(['长凳']);
  });

  it('saves on Ctrl and Enter, a tag that is being typed included', async () => {
    const { props, field } = showEditor();
    type(field, '长凳');
    await expect.poll(() => field.value).toBe('长凳');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith({ note: '', tags: ['停车', '长凳'] });
    expect(props.onSave).toHaveBeenCalledOnce();
  });

  it('says that it shows a draft that was left behind, and discards it', () => {
    const { root, props } = showEditor({ isRestored: true });
    expect(statusTexts(root)).toEqual(['这是上次没有保存的草稿。 丢弃草稿']);
    button(root, '丢弃草稿').click();
    expect(props.onDiscard).toHaveBeenCalledOnce();
  });

  it.each(['zh', 'en'] as const)(
    'has nothing that axe finds, and fits a narrow window in %s',
    async (language) => {
      speak(language);
      const { root } = showEditor({ isRestored: true, problem: '磁盘已满。', note: '长'.repeat(300) });
      root.style.width = '320px';
      expect(await faults(root)).toEqual([]);
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

describe('what came of the last action', () => {
  it('is said in a region that was there before, with a way back', async () => {
    const { root, show } = stage();
    const run = vi.fn();
    const toast = (notice: string) => (
      <ExcerptToast
        notice={notice}
        action={notice ? { label: '撤销', run } : null}
        onDismiss={() => {}}
        onHold={() => {}}
      />
    );
    show(toast(''));
    const region = root.querySelector('[role="status"]');
    expect(region).not.toBeNull();
    show(toast('已摘录。'));
    expect(root.querySelector('[role="status"]')).toBe(region);
    button(root, '撤销').click();
    expect(run).toHaveBeenCalledOnce();
    expect(await faults(root)).toEqual([]);
  });
});
