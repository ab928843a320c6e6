import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDesignation } from '../../../lib/glossary/check-designation.ts';
import { checkLayer } from '../../../lib/glossary/check-layer.ts';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { compileLayer } from '../../../lib/matching/match-layer.ts';
import { concept } from './sample.ts';

const label = fc.string({ unit: fc.constantFrom(...'接诉即办“”'), minLength: 1, maxLength: 4 });
const labels = fc.uniqueArray(label, { maxLength: 12 });
const idsOf = (named: readonly { readonly conceptId: string }[]): string[] =>
  [...new Set(named.map(({ conceptId }) => conceptId))].sort();

it('a glossary that is not in memory says the same to a designation as one that is', () => {
  fc.assert(
    fc.property(labels, label, (all, asked) => {
      const concepts = all.map((zh, at) => concept({ id: `c-${at}`, prefLabel: { zh, en: '' } }));
      const category = { $schema: '', id: 'c', prefLabel: { zh: '类', en: '' }, sources: {}, concepts };
      const glossary = buildGlossary([category]);
      // What has fewer than two characters is never found, so nothing collides with it.
      const long = ({ text }: { readonly text: string }) => text.replace(/[“”]/g, '').length > 1;
      const known = checkDesignation(asked, '', glossary);
      const found = checkLayer(asked, compileLayer(glossary.designations));
      expect(idsOf(found.same)).toEqual(idsOf(known.same.filter(long)));
      expect(idsOf(found.inside)).toEqual(idsOf(known.inside.filter(long)));
      expect(idsOf(found.around)).toEqual(idsOf(known.around.filter(long)));
    }),
    { numRuns: 500 },
  );
});
