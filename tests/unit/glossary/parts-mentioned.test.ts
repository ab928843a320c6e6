import { expect, it } from 'vitest';
import { partsMentioned } from '../../../lib/glossary/parts-mentioned.ts';
import { concept } from './sample.ts';

const part = (zh: string, ...forms: string[]) => ({ label: { zh, en: zh }, forms });
const seven = concept({ parts: [part('幼有所育'), part('学有所教', '学有优教'), part('劳有所得')] });

it('says for each part whether the text names it', () => {
  expect(partsMentioned(seven, '托育关系到“幼有\n所育”，办好学有优教。')).toEqual([true, true, false]);
});

it('has nothing to say of a concept without parts', () => {
  expect(partsMentioned(concept(), '幼有所育')).toEqual([]);
});
