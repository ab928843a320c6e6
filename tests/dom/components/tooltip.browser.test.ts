import './speak.ts';
import { describe, expect, it } from 'vitest';
import { type TooltipProps, tooltipElement } from '../../../components/tooltip/tooltip.ts';
import { entry } from './lookup-fixture.ts';

const counted = entry('甲', {
  prefLabel: { zh: '甲', en: 'First' },
  definition: { zh: '甲的意思。', en: 'What it means.' },
  parts: [{ label: { zh: '一', en: 'one' } }, { label: { zh: '二', en: 'two' } }],
  facts: [{ text: { zh: '事实。', en: 'A fact.' }, date: '2026', source: 's' }],
});

function paragraphs(level: TooltipProps['level'], of = counted): readonly (string | null)[] {
  const tooltip = tooltipElement(document, { entry: of, style: {}, sheet: null, level });
  return [...tooltip.querySelectorAll('p:not(.head, .line, .cite, .hint)')].map((each) => each.textContent);
}

describe('the tooltip', () => {
  it('says all, with what a counted term consists of', () => {
    expect(paragraphs('full')).toEqual(['甲的意思。', 'First. What it means.', '一、二', '事实。']);
  });

  it('says what the term means and no more', () => {
    expect(paragraphs('short')).toEqual(['甲的意思。', '一、二']);
  });

  it('says it in English first', () => {
    expect(paragraphs('english')).toEqual(['First. What it means.', '甲的意思。', 'one, two', 'A fact.']);
  });

  it('says it in the language there is', () => {
    const english = entry('乙', { prefLabel: { zh: '乙', en: '' }, definition: { zh: '', en: 'Only so.' } });
    expect(paragraphs('short', english)).toEqual([' Only so.']);
  });

  it('shows how the term is written in traditional characters', () => {
    const props = { style: {}, sheet: null, level: 'full' } as const;
    const tooltip = tooltipElement(document, { ...props, entry: { ...counted, inTraditional: '乙' } });
    expect(tooltip.querySelector('[lang="zh-TW"]')?.textContent).toBe(' 乙');
  });
});
