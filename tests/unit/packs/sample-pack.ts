import type { Concept } from '../../../lib/glossary/concept.ts';
import type { Pack, PackHead } from '../../../lib/packs/pack.ts';
import { concept } from '../glossary/sample.ts';

/** A head that says nothing, so that what the file says of itself counts. */
export const namelessHead: PackHead = {
  id: 'sample-pack',
  name: { zh: '', en: '' },
  version: '',
  region: { zh: '', en: '' },
  licence: '',
};

/** A pack of one category with some concepts, each sound. */
export function packOf(...concepts: readonly Partial<Concept>[]): Pack {
  return {
    id: 'sample-pack',
    name: { zh: '样本', en: 'Sample' },
    version: '1',
    region: { zh: '西城区', en: 'Xicheng' },
    licence: 'CC-BY-4.0',
    categories: [
      {
        id: 'terms',
        prefLabel: { zh: '词条', en: 'Terms' },
        sources: { s: { publisher: '某社', title: '公告', date: '2024' } },
        concepts: concepts.map((changes) => concept(changes)),
      },
    ],
  };
}
