import { expect, it, vi } from 'vitest';
import { createStudySwitch } from '../../../entrypoints/own-pages/study-switch.ts';
import { fakeLibrary } from './fake-library.ts';

it('puts a concept on the study list and takes it off, and begins anew with one that was on it before', async () => {
  const { library } = fakeLibrary(1);
  let time = 1;
  const study = createStudySwitch(
    async () => library,
    () => time++,
  );
  expect(study.studied.value).toBeNull();
  await study.read();
  expect(study.studied.value).toEqual(new Set());
  expect(await study.set('a', true)).toBeNull();
  expect(study.studied.value).toEqual(new Set(['a']));
  const [first] = await library.study.cards();
  await study.set('a', true);
  expect(await library.study.cards()).toEqual([first]);
  await study.set('a', false);
  expect(study.studied.value).toEqual(new Set());
  await study.set('a', true);
  expect((await library.study.cards())[0]?.addedAt).toBeGreaterThan(first?.addedAt ?? 0);
});

it('knows nothing where the library cannot be opened', async () => {
  const study = createStudySwitch(vi.fn().mockRejectedValue(new Error('gone')), () => 1);
  await study.read();
  expect(study.studied.value).toBeNull();
});
