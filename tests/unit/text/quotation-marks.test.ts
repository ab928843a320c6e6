import { expect, it } from 'vitest';
import { countQuotationMarks } from '../../../lib/text/quotation-marks.ts';

it('counts quotation marks, and only those', () => {
  expect(countQuotationMarks('”\u200b“')).toBe(2);
  expect(countQuotationMarks('」 "')).toBe(2);
  expect(countQuotationMarks('《》、')).toBe(0);
});
