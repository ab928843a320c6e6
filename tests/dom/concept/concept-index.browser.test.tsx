import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { ConceptIndex } from '../../../components/concept/concept-index.tsx';
import { createConceptIndexStore } from '../../../entrypoints/library/concept-index-store.ts';
import { createUseCounts } from '../../../entrypoints/library/use-counts.ts';
import { buttons, control, outline, stage, statusTexts, type } from '../components/stage.ts';
import { glossary, lineText, links } from './concept-stage.tsx';
import { fakeLibrary } from './fake-library.ts';
import { generatedTexts } from './generated-texts.ts';

const texts = generatedTexts(12, (no) => no % 2, { conceptId: 'main', label: '一业一证' }, [
  { conceptId: 'near', label: '一窗受理', every: 4 },
]);

function showIndex() {
  const { root, show } = stage();
  const fake = fakeLibrary(texts);
  const { signal } = new AbortController();
  const counts = createUseCounts(fake.library, signal);
  const store = createConceptIndexStore(
    { library: fake.library, glossary, counts, findInPacks: async () => [] },
    signal,
  );

  function App() {
    return (
      <ConceptIndex
        {...store.state.value}
        actions={store.actions}
        categories={[{ id: 'sample', label: '样本' }]}
        hrefOf={links.concept}
      />
    );
  }
  show(<App />);
  return { root, fake, store };
}

const entries = (root: HTMLElement): string[] => [...root.querySelectorAll('.index-entry')].map(lineText);

describe('the index of concepts', () => {
  it('counts in how many articles each is used, and goes on doing so', async () => {
    const { root, fake, store } = showIndex();
    expect(entries(root)).toEqual([
      '一业一证 东城区 … Term main',
      '一窗受理 国家 … Term near',
      '一网通办 东城区 … Term far',
    ]);
    store.open();
    await expect
      .poll(() => entries(root))
      .toEqual([
        '一业一证 东城区 6 篇 Term main',
        '一窗受理 国家 3 篇 Term near',
        '一网通办 东城区 Term far',
      ]);
    expect(root.querySelector('.index-entry')?.getAttribute('href')).toBe('#/concept/main');
    fake.setTexts(texts.slice(0, 4));
    await expect.poll(() => entries(root)[0]).toBe('一业一证 东城区 2 篇 Term main');
  });

  it('is grouped by category or by level', async () => {
    const { root } = showIndex();
    expect(outline(root)).toEqual(['1 全部词条 3', '2 样本 3']);
    control(root, '按级别').click();
    await expect.poll(() => outline(root)).toEqual(['1 全部词条 3', '2 国家 1', '2 东城区 2']);
  });

  it('is filtered, says how many are left, and says when none is', async () => {
    const { root } = showIndex();
    type(control(root, '筛选词条'), 'ＹＣＳＬ');
    await expect.poll(() => entries(root)).toEqual(['一窗受理 国家 … Term near']);
    expect(statusTexts(root)).toEqual(['符合的词条：1']);
    type(control(root, '筛选词条'), '.*');
    await expect.poll(() => root.textContent).toContain('没有符合“.*”的词条。');
    type(control(root, '筛选词条'), '');
    await expect.poll(() => entries(root)).toHaveLength(3);
  });

  it('can leave out what was never read about', async () => {
    const { root, store } = showIndex();
    store.open();
    await expect.poll(() => entries(root)[0]).toContain('6 篇');
    control(root, '只看读到过的').click();
    await expect.poll(() => entries(root)).toHaveLength(2);
  });

  it('says that the library could not be counted, and tries again', async () => {
    const { root, fake, store } = showIndex();
    fake.failing = true;
    store.open();
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('没能读出资料库');
    fake.failing = false;
    buttons(root).at(-1)?.click();
    await expect.poll(() => entries(root)[0]).toContain('6 篇');
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('fits a narrow window', () => {
    const { root } = showIndex();
    root.style.width = '320px';
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});
