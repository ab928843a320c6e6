import fc from 'fast-check';
import { type Excerpt, excerptMarks } from '../../../lib/excerpt/excerpt.ts';
import { excerptOf } from './excerpt-of.ts';

const time = fc.nat(4);

/** Copies of one excerpt, as several devices may have them: with few different values and times, so that they often meet. */
export const arbitraryCopy: fc.Arbitrary<Excerpt> = fc
  .record({
    mark: fc.constantFrom(...excerptMarks),
    note: fc.constantFrom('', '甲', '乙'),
    tags: fc.uniqueArray(fc.constantFrom('工单', '东城', 'news'), { maxLength: 2 }),
    start: fc.nat(2),
    deletedAt: fc.constantFrom(null, 1, 2),
    title: fc.constantFrom('清晨的工单', '一证多用'),
    modified: fc.record({ mark: time, note: time, tags: time, target: time, deletedAt: time }),
  })
  .map(({ title, ...fields }) => excerptOf({ ...fields, source: { title } }));
