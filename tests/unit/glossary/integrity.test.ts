import { describe, expect, it } from 'vitest';
import { faultsOfExamples } from '../../glossary/faults-of-examples.ts';
import { faultsOfLabels } from '../../glossary/faults-of-labels.ts';
import { faultsOfPinyin } from '../../glossary/faults-of-pinyin.ts';
import { faultsOfRelations } from '../../glossary/faults-of-relations.ts';
import { faultsOfSources } from '../../glossary/faults-of-sources.ts';
import reviewed from '../../glossary/reviewed-pinyin.json' with { type: 'json' };
import { shippedCategories, shippedGlossary } from './shipped.ts';

const concepts = [...shippedGlossary.entries.values()].map(({ concept }) => concept);

describe('shipped glossary', () => {
  it('has all that was researched, each id once', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(175);
    expect(shippedGlossary.problems).toEqual([]);
  });

  it.each([
    ['sources', () => shippedCategories.flatMap(({ file }) => (file ? faultsOfSources(file) : []))],
    ['relations', () => faultsOfRelations(shippedGlossary)],
    ['labels', () => faultsOfLabels(shippedGlossary)],
    ['examples', () => faultsOfExamples(shippedGlossary)],
    ['pinyin', () => faultsOfPinyin(concepts, reviewed)],
  ])('has no fault in its %s', (_, faults) => {
    expect(faults()).toEqual([]);
  });

  it('says what it does not know of the six characters', () => {
    const sixCharacters = shippedGlossary.entries.get('liu-zi-wen-zhang')?.concept;
    expect(sixCharacters?.parts).toBeUndefined();
    expect(sixCharacters?.scopeNote?.zh).toContain('可核实的有“敬”和“靖”');
  });
});
