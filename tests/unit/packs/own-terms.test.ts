import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../lib/library/read-pack-file.ts';
import { nothingChosen } from '../../../lib/packs/file-guess.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { formatFiles, type PackFormat } from '../../../lib/packs/pack-format.ts';
import { writePackJson } from '../../../lib/packs/pack-json.ts';
import { ownTermsOfPack, packOfOwnTerms } from '../../../lib/packs/pack-of-own-terms.ts';
import { packShape } from '../../../lib/packs/pack-shape.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { ownTerm } from '../glossary/own-terms-sample.ts';
import { packOf } from './sample-pack.ts';

const tea = ownTerm('茶馆', {
  id: 'own-tea',
  labelEn: 'teahouse',
  altLabels: ['茶社'],
  pinyin: 'chá guǎn',
  definition: { zh: '喝茶的地方。', en: '' },
});
const [nobody, blank] = [
  ownTerm('夜校', { id: 'own-evening' }),
  ownTerm('长凳', { id: 'own-bench', met: null }),
];
const evening = { ...nobody, met: nobody.met && { ...nobody.met, publisher: '' } };
const terms = [tea, evening, blank];
const later = 1_700_000_000_000;
const cameBack = terms.map((term) => ({ ...term, createdAt: later, modifiedAt: later }));

async function thereAndBack(format: PackFormat): Promise<Pack | null> {
  const written = writePack(format, packOfOwnTerms(terms, '2026-11-25'));
  const file = new Blob([typeof written === 'string' ? written : new Uint8Array(written)]);
  const name = `own-terms.${formatFiles[format].extension}`;
  const read = await readPackFile(file, name, nothingChosen, { onGuess: () => {}, onFetched: () => {} });
  return read.ok ? read.value.pack : null;
}

describe('own terms as a pack', () => {
  it('are a sound pack', () => {
    const json: unknown = JSON.parse(writePackJson(packOfOwnTerms(terms, '2026-11-25')));
    expect(packShape(json, '')).toBe(null);
  });

  it.each(['json', 'skos-json-ld', 'skos-turtle'] as const)(
    'come back from %s as they were',
    async (format) => {
      const pack = await thereAndBack(format);
      expect(pack && ownTermsOfPack(pack, later)).toEqual(cameBack);
    },
  );

  it('come back from a table without where they were met', async () => {
    const pack = await thereAndBack('csv');
    expect(pack && ownTermsOfPack(pack, later)).toEqual(cameBack.map((term) => ({ ...term, met: null })));
  });

  it('are none where one concept is of another glossary', () => {
    expect(ownTermsOfPack(packOf({ id: 'own-tea' }, { id: 'b' }), later)).toBe(null);
  });
});
