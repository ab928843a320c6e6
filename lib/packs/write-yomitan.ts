import type { Concept, Source } from '../glossary/concept.ts';
import type { Pack } from './pack.ts';
import { contentOf } from './yomitan-content.ts';
import { zipTexts } from './zip.ts';

/** Rows in one term bank; Yomitan reads them one file at a time. */
const bankSize = 10_000;

/**
 * A pack as a Yomitan dictionary of format 3: `index.json`, `term_bank_1.json` and on, `tag_bank_1.json`. Every
 * Chinese name of a concept leads to the same entry. Categories and levels are tags.
 */
export function writeYomitan(pack: Pack): Uint8Array {
  const files = new Map([['index.json', json(indexOf(pack))]]);
  let sequence = 0;
  const rows = pack.categories.flatMap((category) =>
    category.concepts.flatMap((concept) => {
      sequence += 1;
      return rowsOf(concept, category.sources, category.id, sequence);
    }),
  );
  for (let start = 0; start < rows.length; start += bankSize) {
    files.set(`term_bank_${start / bankSize + 1}.json`, json(rows.slice(start, start + bankSize)));
  }
  const tags = pack.categories.map(({ id, prefLabel }, order) => [id, 'category', order, prefLabel.zh, 0]);
  files.set('tag_bank_1.json', json(tags));
  return zipTexts(files);
}

function indexOf({ name, version, region, licence, id }: Pack): Record<string, unknown> {
  const about = [region.zh, licence].filter((each) => each !== '').join(' · ');
  return {
    title: name.zh,
    revision: version === '' ? '1' : version,
    format: 3,
    sequenced: true,
    sourceLanguage: 'zh',
    targetLanguage: 'zh',
    attribution: licence,
    description: about === '' ? id : about,
  };
}

/** Term, reading, definition tags, inflection, score, definitions, sequence, term tags. */
type Row = readonly [string, string, string, '', number, readonly unknown[], number, string];

function rowsOf(
  concept: Concept,
  sources: Readonly<Record<string, Source>>,
  tag: string,
  sequence: number,
): Row[] {
  const { prefLabel, altLabels, hiddenLabels, pinyin } = concept;
  const definition = { type: 'structured-content', content: contentOf(concept, sources) };
  return [prefLabel.zh, ...altLabels.zh, ...hiddenLabels].map((term, index) => [
    term,
    // Only the preferred name's pinyin is known.
    index === 0 ? pinyin : '',
    tag,
    '',
    index === 0 ? 0 : -index,
    [definition],
    sequence,
    '',
  ]);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
