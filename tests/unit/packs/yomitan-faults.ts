/**
 * Where a file of a Yomitan dictionary departs from format 3, after its documentation: what index, tag banks and term
 * banks must have, and which elements, attributes and values structured content knows. One sentence for each.
 */
export function yomitanFaults(name: string, json: unknown): string[] {
  if (name === 'index.json') return indexFaults(json);
  const rows = Array.isArray(json) ? (json as unknown[]) : [null];
  const fault = name.startsWith('term_bank_') ? termFaults : tagFaults;
  return rows.flatMap((row, at) =>
    (Array.isArray(row) ? fault(row) : ['is no list']).map((each) => `${name}[${at}] ${each}`),
  );
}

function indexFaults(json: unknown): string[] {
  const { title, revision, format, sequenced, sourceLanguage, targetLanguage } = json as Record<
    string,
    unknown
  >;
  return [
    ...(typeof title === 'string' && title !== '' ? [] : ['index.json has no title']),
    ...(typeof revision === 'string' && revision !== '' ? [] : ['index.json has no revision']),
    ...(format === 3 ? [] : ['index.json is of another format']),
    ...(sequenced === true ? [] : ['index.json must say that rows are sequenced']),
    ...[sourceLanguage, targetLanguage]
      .filter((language) => !/^[a-z]{2,3}$/.test(String(language)))
      .map((language) => `index.json: ${language} is no ISO 639 code`),
  ];
}

const isText = (value: unknown) => typeof value === 'string';

function termFaults(row: readonly unknown[]): string[] {
  const [term, reading, tags, rules, score, definitions, sequence, termTags] = row;
  const sound =
    row.length === 8 &&
    [term, reading, tags, rules, termTags].every(isText) &&
    term !== '' &&
    Number.isFinite(score);
  return [
    ...(sound && Number.isInteger(sequence) ? [] : ['is malformed']),
    ...(Array.isArray(definitions) ? definitions.flatMap(definitionFaults) : ['has no definitions']),
  ];
}

function tagFaults(row: readonly unknown[]): string[] {
  const [name, category, order, notes, score] = row;
  const sound =
    row.length === 5 && [name, category, notes].every(isText) && [order, score].every(Number.isFinite);
  return sound && !/\s/.test(String(name)) ? [] : ['is malformed'];
}

function definitionFaults(definition: unknown): string[] {
  if (isText(definition)) return [];
  const { type, content, ...more } = definition as Record<string, unknown>;
  if (type !== 'structured-content' || Object.keys(more).length > 0)
    return ['has a definition of another kind'];
  return contentFaults(content);
}

const attributesOf: Readonly<Record<string, readonly string[]>> = {
  br: ['data'],
  span: ['content', 'data', 'style', 'title', 'open', 'lang'],
  div: ['content', 'data', 'style', 'title', 'open', 'lang'],
  ul: ['content', 'data', 'style', 'title', 'open', 'lang'],
  ol: ['content', 'data', 'style', 'title', 'open', 'lang'],
  li: ['content', 'data', 'style', 'title', 'open', 'lang'],
  a: ['content', 'href', 'lang'],
};

function contentFaults(content: unknown): string[] {
  if (isText(content)) return [];
  if (Array.isArray(content)) return content.flatMap(contentFaults);
  const { tag, ...attributes } = content as Record<string, unknown>;
  const allowed = attributesOf[String(tag)];
  if (!allowed) return [`has an element ${tag}`];
  const { data = {}, href, lang = 'zh', content: inside = '' } = attributes;
  return [
    ...Object.keys(attributes)
      .filter((name) => !allowed.includes(name))
      .map((name) => `has ${name} on ${tag}`),
    ...(Object.values(data as object).every(isText) ? [] : ['has data that is no text']),
    ...(tag !== 'a' || /^https?:|^\?/.test(String(href)) ? [] : [`has a link to ${href}`]),
    ...(isText(lang) ? [] : ['has a language that is no text']),
    ...contentFaults(inside),
  ];
}
