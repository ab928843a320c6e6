import { expect, it } from 'vitest';
import { newestFact } from '../../../lib/glossary/newest-fact.ts';
import { concept } from './sample.ts';

const withDates = (...dates: string[]) =>
  concept({
    facts: dates.map((date, index) => ({ text: { zh: `${index}`, en: `${index}` }, date, source: 's' })),
  });

it.each([
  [['2021', '2024-05', '2024'], 1],
  [['2024-05-01', '2024-05'], 0],
  [['2024', '2024'], 0],
  [['2019-12-31', '2020'], 1],
])('takes the latest of %j', (dates, index) => {
  expect(newestFact(withDates(...dates))?.text.zh).toBe(`${index}`);
});

it('gives null where there is no fact', () => {
  expect(newestFact(withDates())).toBeNull();
});
