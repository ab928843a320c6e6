import { dictionary, fields, list, oneOf, orNull, type Shape, text } from './json-shape.ts';

const bilingual = fields({ zh: text(), en: text() });
/** The shape of an id. */
export const idShape = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case letters and digits');
/** The shape of a date as exact as known. */
const dateShape = text(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2021, 2021-09 or 2021-09-24');
const day = text(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2021-09-24');
const texts = list(text());

/** The shape of a source. */
export const sourceShape = fields(
  { publisher: text(), title: text(), date: dateShape },
  { url: text(/^https?:\/\/\S+$/, 'an http or https address') },
);

/** The shape of a rule for one designation. */
export const ruleShape = fields(
  { text: text() },
  { quoted: oneOf(true), needs: list(text(), 1), notAfter: list(text(), 1), notBefore: list(text(), 1) },
);

/** The shape of a category's file; its concepts are looked at one by one. */
export const categoryShape: Shape = fields({
  id: idShape,
  prefLabel: bilingual,
  sources: dictionary(sourceShape),
  concepts: list(() => null),
});

/** How strict a concept is about what isn't its identity: the bundled glossary leaves nothing empty, a pack may. */
interface ConceptStrictness {
  /** A text in both languages. */
  readonly bilingual: Shape;
  /** A name in both languages. */
  readonly named: Shape;
  readonly pinyin: Shape;
  readonly checked: Shape;
}

/** The shape of a concept. */
export function conceptShapeOf({ bilingual, named, pinyin, checked }: ConceptStrictness): Shape {
  return fields(
    {
      id: idShape,
      prefLabel: named,
      altLabels: fields({ zh: texts, en: texts }),
      hiddenLabels: texts,
      pinyin,
      level: oneOf('国家', '北京市', '东城区', '街道'),
      since: orNull(bilingual),
      definition: bilingual,
      facts: list(fields({ text: bilingual, date: dateShape, source: text() })),
      checked,
      broader: list(idShape),
      related: list(idShape),
      matching: fields({ match: texts }, { rules: list(ruleShape), noMatch: texts }),
    },
    { scopeNote: bilingual, parts: list(fields({ label: named }, { forms: texts }), 1) },
  );
}

/** The shape of one concept of the bundled glossary. */
export const conceptShape: Shape = conceptShapeOf({
  bilingual,
  named: bilingual,
  pinyin: text(),
  checked: day,
});
