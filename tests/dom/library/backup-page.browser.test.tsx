import { noOwnTerms } from '../../../lib/glossary/own-term.ts';
import '../components/speak.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type BackupActions,
  type BackupFacts,
  BackupPage,
} from '../../../components/library/backup-page.tsx';
import type { PlannedRestore } from '../../../components/library/backup-state.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { morning } from '../../unit/library/visits.ts';
import { speak } from '../components/speak.ts';
import { button, buttons, control, outline, stage, statusTexts } from '../components/stage.ts';

afterEach(() => speak('zh'));

const idle: BackupFacts = {
  making: { kind: 'idle' },
  restoring: { kind: 'idle' },
  state: { lastBackupAt: null, since: null, remindedAt: null, automatic: false, problem: null },
  notice: '',
};
const counts = { articles: 12, revisions: 3, excerpts: 40, tombstones: 1 };
const planned: PlannedRestore = {
  name: 'dongcheng-gloss-2026-08-12.ndjson.gz',
  outcome: {
    counts: {
      articles: { added: 12, updated: 3, same: 7 },
      excerpts: { added: 30, updated: 2, same: 8 },
      packs: { added: 0, updated: 0, same: 0 },
      study: { added: 2, updated: 0, same: 1 },
      conflicts: 1,
      deleted: 2,
      binned: 4,
    },
    end: { counts, until: morning, digest: '' },
    terms: null,
    own: noOwnTerms,
    settings: defaultSettings,
    readingLook: null,
    lastMark: null,
  },
  newTerms: 5,
  choice: { revive: false, settings: false },
};

function open(facts: Partial<BackupFacts> = {}) {
  const { root, show } = stage();
  const actions = {
    make: vi.fn(),
    cancel: vi.fn(),
    open: vi.fn(),
    choose: vi.fn(),
    restore: vi.fn(),
    close: vi.fn(),
    setAutomatic: vi.fn(),
  } satisfies BackupActions;
  const draw = (more: Partial<BackupFacts>) =>
    show(<BackupPage actions={actions} facts={{ ...idle, ...more }} />);
  draw(facts);
  return { root, actions, draw };
}

/** Lets a file go over the place for files. */
function drop(root: HTMLElement, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const target = root.querySelector('.file-drop');
  target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

describe('making a backup', () => {
  it('begins with a press, shows how far it has come, and can be stopped', () => {
    const { root, actions, draw } = open();
    expect(outline(root)).toEqual(['1 备份与恢复', '2 备份', '2 从备份恢复']);
    expect(root.textContent).toContain('还没有备份过');
    button(root, '立即备份').focus();
    button(root, '立即备份').click();
    expect(actions.make).toHaveBeenCalledOnce();
    draw({ making: { kind: 'writing', written: 30, total: 120 } });
    const progress = root.querySelector('progress');
    expect(progress?.labels?.[0]?.textContent).toBe('正在写出：30 / 120');
    expect(progress?.value).toBe(0.25);
    expect(document.activeElement?.contains(progress)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    button(root, '取消').click();
    expect(actions.cancel).toHaveBeenCalledOnce();
    draw({ making: { kind: 'checking', share: 0.5 } });
    expect(root.querySelector('progress')?.value).toBe(0.5);
  });

  it('says what was written and checked, and what was left out', () => {
    const done = { kind: 'done', counts, leftOut: 2, name: 'a.ndjson.gz', bytes: 81_000 } as const;
    const { root } = open({ making: done });
    const [said = ''] = statusTexts(root);
    for (const words of ['12 篇文章', '3 个旧版本', '40 条摘录', 'a.ndjson.gz', '81', '2 条记录已经损坏'])
      expect(said).toContain(words);
  });

  it('says why it failed', () => {
    const { root } = open({ making: { kind: 'failed', failure: { key: 'backupUnchecked' } } });
    expect(statusTexts(root)).toEqual(['写出的备份核对不上，没有保存。请再试一次。']);
  });

  it('is done by itself where the reader wants that, and says where it could not be', () => {
    const { root, actions, draw } = open();
    control(root, '每 7 天自动备份到“下载”文件夹').click();
    expect(actions.setAutomatic).toHaveBeenCalledExactlyOnceWith(true);
    draw({
      state: { lastBackupAt: morning, since: null, remindedAt: null, automatic: true, problem: 'diskFull' },
    });
    expect(statusTexts(root)[0]).toContain('上一次自动备份没有成功。磁盘已满');
  });
});

describe('restoring a backup', () => {
  it('takes a file that is chosen or dropped', () => {
    const { root, actions } = open();
    const file = new File(['x'], 'a.ndjson.gz');
    drop(root, file);
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(file);
    expect(root.querySelector<HTMLInputElement>('input[type="file"]')?.accept).toContain('.gz');
  });

  it('shows what it would do before it does anything, and goes back without it', () => {
    const { root, actions } = open({ restoring: { kind: 'planned', plan: planned } });
    expect(outline(root).at(-1)).toBe('3 将新增 12 篇，更新 3 篇，冲突 1');
    expect(document.activeElement?.textContent).toBe('将新增 12 篇，更新 3 篇，冲突 1');
    const cells = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' '),
    );
    expect(cells).toEqual(['文章 12 3 7', '摘录 30 2 8', '学习记录 2 0 1']);
    for (const words of ['冲突 1：', '4 条摘录在备份里已彻底删除', '合并进来 5 个', '不能撤销'])
      expect(root.textContent).toContain(words);
    expect(actions.restore).not.toHaveBeenCalled();
    button(root, '先备份一次').click();
    button(root, '取消').click();
    button(root, '恢复').click();
    expect([actions.make, actions.close, actions.restore].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('asks for what is beyond merging: settings, and what was deleted for good', () => {
    const { root, actions } = open({ restoring: { kind: 'planned', plan: planned } });
    control(root, '这里已彻底删除的 2 条摘录也恢复回来').click();
    control(root, '也用备份里的设置替换现在的设置').click();
    expect(actions.choose.mock.calls).toEqual([
      [{ revive: true, settings: false }],
      [{ revive: false, settings: true }],
    ]);
  });

  it('says whether anything was changed where it fails, and what was done where it does not', () => {
    const failure = { key: 'backupDamaged' };
    const { root, draw } = open({ restoring: { kind: 'failed', failure, begun: false } });
    expect(statusTexts(root)[0]).toBe('这个备份文件不完整，或者被改动过。 资料库没有任何改动。');
    draw({ restoring: { kind: 'failed', failure: { key: 'diskFull' }, begun: true } });
    expect(statusTexts(root)[0]).toContain('再恢复一次同一个文件');
    draw({ restoring: { kind: 'done', outcome: planned.outcome } });
    expect(statusTexts(root)[0]).toContain('新增 12 篇文章、30 条摘录');
    expect(buttons(root).map(({ textContent }) => textContent)).toContain('选择备份文件');
  });

  it.each(['zh', 'en'] as const)('fits a narrow window in %s', (language) => {
    speak(language);
    const { root } = open({ restoring: { kind: 'planned', plan: planned } });
    root.style.width = '320px';
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});
