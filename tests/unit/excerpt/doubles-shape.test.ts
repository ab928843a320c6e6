import { describe, expect, it } from 'vitest';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';
import { isDoubles } from '../../../lib/excerpt/doubles-shape.ts';

const text = anchorText([
  '景山街道今年新建养老驿站7家，为12户老人送餐。',
  '东四街道今年新建养老驿站9家，为30户老人送餐。',
]);
const { doubles } = describeTarget(text, { start: 0, end: 12 });

describe('isDoubles', () => {
  it('lets in what describing an excerpt gives, also read from JSON again', () => {
    expect(doubles?.parts[0]?.others).toHaveLength(1);
    expect(isDoubles(doubles)).toBe(true);
    expect(isDoubles(JSON.parse(JSON.stringify(doubles)))).toBe(true);
  });

  it('lets in nothing else', () => {
    const [part] = doubles?.parts ?? [];
    for (const other of [
      null,
      [],
      { ...doubles, more: 1 },
      { ...doubles, before: 7 },
      { ...doubles, after: 'x'.repeat(1_001) },
      { ...doubles, parts: [part, part, part, part] },
      { ...doubles, parts: [{ ...part, start: 9, end: 2 }] },
      { ...doubles, parts: [{ ...part, sides: [null] }] },
      { ...doubles, parts: [{ ...part, sides: [null, ['x', '8']] }] },
      { ...doubles, parts: [{ ...part, others: [{ differences: [[3, 1, 'x']], sides: [null, null] }] }] },
      { ...doubles, parts: [{ ...part, rest: -1 }] },
    ]) {
      expect(isDoubles(other), JSON.stringify(other)).toBe(false);
    }
  });
});
