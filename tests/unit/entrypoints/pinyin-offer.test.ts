import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftOf, type OwnDraft } from '../../../components/own-terms/own-draft.ts';
import { createPinyinOffer } from '../../../entrypoints/library/pinyin-offer.ts';
import { ownTerm } from '../glossary/own-terms-sample.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A draft with an offer; each reading comes when the test gives it. */
function offering() {
  const draft = signal<OwnDraft | null>(null);
  const asked = new Map<string, (pinyin: string | Error) => void>();
  const pinyinOf = (label: string) =>
    new Promise<string>((resolve, reject) => {
      asked.set(label, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  const end = new AbortController();
  const offer = createPinyinOffer(draft, pinyinOf, end.signal);
  const write = (patch: Partial<OwnDraft>) => {
    draft.value = { ...(draft.value ?? draftOf(ownTerm(''), { note: '', known: false })), ...patch };
    return vi.advanceTimersByTimeAsync(300);
  };
  const answer = async (label: string, pinyin: string | Error) => {
    asked.get(label)?.(pinyin);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { draft, asked, offer, write, answer, end };
}

it('follows the label, and never offers what belongs to an earlier one', async () => {
  const { asked, offer, write, answer } = offering();
  await write({ label: '夜' });
  await write({ label: '夜校' });
  await answer('夜校', 'yè xiào');
  await answer('夜', 'yè');
  expect(offer.value).toBe('yè xiào');
  await write({ label: '早市' });
  expect(offer.value).toBe('');
  await answer('早市', new Error('no table'));
  expect([offer.value, [...asked.keys()]]).toEqual(['', ['夜', '夜校', '早市']]);
});

it('asks for nothing while there is pinyin, nor before the typing rests, nor after the end', async () => {
  const { draft, asked, offer, write, answer, end } = offering();
  await write({ label: '夜校', pinyin: 'yè xiǎo' });
  expect(asked.size).toBe(0);
  await write({ pinyin: ' ' });
  await answer('夜校', 'yè xiào');
  expect(offer.value).toBe('yè xiào');
  await write({ pinyin: 'x' });
  expect(offer.value).toBe('');
  if (draft.value) draft.value = { ...draft.value, label: '早', pinyin: '' };
  await write({ label: '早市' });
  expect([...asked.keys()]).toEqual(['夜校', '早市']);
  end.abort();
  await write({ label: '茶馆' });
  expect(asked.size).toBe(2);
});
