import { expect, it } from 'vitest';
import { partNames } from '../../../lib/glossary/part-names.ts';

it('names the parts of a counted term in one line, in English where a part has an English name', () => {
  const parts = [{ label: { zh: '便利性', en: 'Convenience' } }, { label: { zh: '宜居性', en: '' } }];
  expect(partNames(parts, 'zh')).toBe('便利性、宜居性');
  expect(partNames(parts, 'en')).toBe('Convenience, 宜居性');
});
