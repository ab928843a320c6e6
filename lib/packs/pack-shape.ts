import { conceptShapeOf, idShape, sourceShape } from '../glossary/concept-shape.ts';
import { anyText, dictionary, fields, list, oneOf, type Shape, text } from '../glossary/json-shape.ts';

const bilingual = fields({ zh: anyText(), en: anyText() });
const named = fields({ zh: text(), en: anyText() });
const day: Shape = (value, path) =>
  value === '' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    ? null
    : { path, fault: 'must be empty or a day such as 2021-09-24' };

/** The shape of a concept of a pack. */
export const packConcept = conceptShapeOf({ bilingual, named, pinyin: anyText(), checked: day });

/** The shape of sources by their keys. */
export const packSources = dictionary(sourceShape);

/** What a category has beside its concepts. */
export const packCategoryFields = { id: idShape, prefLabel: named, sources: packSources };

/** What is said of a pack as a whole. */
export const packHeadFields = {
  id: idShape,
  name: named,
  version: anyText(),
  region: bilingual,
  licence: anyText(),
};

const category = fields({ ...packCategoryFields, concepts: list(packConcept) });

/** The shape of a pack, the same as `public/glossary/pack.schema.json`. Further fields are let be. */
export const packShape = fields({
  format: oneOf('dongcheng-gloss-pack'),
  formatVersion: (value, path) => (value === 1 ? null : { path, fault: 'must be 1' }),
  ...packHeadFields,
  categories: list(category),
});
