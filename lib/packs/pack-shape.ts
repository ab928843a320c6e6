import { dateShape, idShape, ruleShape, sourceShape } from '../glossary/concept-shape.ts';
import {
  anyText,
  dictionary,
  fields,
  list,
  oneOf,
  orNull,
  type Shape,
  text,
} from '../glossary/json-shape.ts';

const bilingual = fields({ zh: anyText(), en: anyText() });
const named = fields({ zh: text(), en: anyText() });
const texts = list(text());
const day: Shape = (value, path) =>
  value === '' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    ? null
    : { path, fault: 'must be empty or a day such as 2021-09-24' };

const concept = fields(
  {
    id: idShape,
    prefLabel: named,
    altLabels: fields({ zh: texts, en: texts }),
    hiddenLabels: texts,
    pinyin: anyText(),
    level: oneOf('国家', '北京市', '东城区', '街道'),
    since: orNull(bilingual),
    definition: bilingual,
    facts: list(fields({ text: bilingual, date: dateShape, source: text() })),
    checked: day,
    broader: list(idShape),
    related: list(idShape),
    matching: fields({ match: texts }, { rules: list(ruleShape), noMatch: texts }),
  },
  { scopeNote: bilingual, parts: list(fields({ label: named }, { forms: texts }), 1) },
);

const category = fields({
  id: idShape,
  prefLabel: named,
  sources: dictionary(sourceShape),
  concepts: list(concept),
});

/** The shape of a pack, the same as `public/glossary/pack.schema.json`. Further fields are let be. */
export const packShape = fields({
  format: oneOf('dongcheng-gloss-pack'),
  formatVersion: (value, path) => (value === 1 ? null : { path, fault: 'must be 1' }),
  id: idShape,
  name: named,
  version: anyText(),
  region: bilingual,
  licence: anyText(),
  categories: list(category),
});
