import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { OwnDraft } from '../../components/own-terms/own-draft.ts';

/** Nothing is looked up before nothing was typed for so long, milliseconds. */
const pause = 300;

/**
 * The pinyin that could be taken over into a draft; empty while it has some already, so nothing that was typed ever
 * gives way. `pinyinOf` gives how a label is read, empty where that isn't known. Ends with `end`.
 */
export function createPinyinOffer(
  draft: ReadonlySignal<OwnDraft | null>,
  pinyinOf: (label: string) => Promise<string>,
  end: AbortSignal,
): ReadonlySignal<string> {
  const found = signal({ label: '', pinyin: '' });
  const wanted = computed(() => (draft.value?.pinyin.trim() === '' ? draft.value.label.trim() : ''));

  async function find(label: string): Promise<void> {
    const pinyin = await pinyinOf(label).catch(() => '');
    if (label === wanted.peek()) found.value = { label, pinyin };
  }

  const stop = effect(() => {
    const { value: label } = wanted;
    if (label === '' || label === found.peek().label) return;
    const timer = setTimeout(() => void find(label), pause);
    return () => clearTimeout(timer);
  });
  end.addEventListener('abort', stop);
  return computed(() =>
    wanted.value !== '' && wanted.value === found.value.label ? found.value.pinyin : '',
  );
}
