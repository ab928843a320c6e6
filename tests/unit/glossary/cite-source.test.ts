import { expect, it } from 'vitest';
import { citeSource } from '../../../lib/glossary/cite-source.ts';

it('puts a title into title marks', () => {
  expect(citeSource({ publisher: '新京报', title: '条例表决通过', date: '2021-09-24' })).toBe(
    '新京报《条例表决通过》，2021-09-24',
  );
});

it('leaves a title that has marks of its own', () => {
  expect(citeSource({ publisher: '新京报', title: '《条例》表决通过', date: '2021' })).toBe(
    '新京报《条例》表决通过，2021',
  );
});
