import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guessFormat } from '../../../lib/packs/guess-format.ts';
import { lossOf, packParts, partNames } from '../../../lib/packs/loss-of.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { formatFiles, packFormats } from '../../../lib/packs/pack-format.ts';
import { writePackJson } from '../../../lib/packs/pack-json.ts';
import { writePackTable } from '../../../lib/packs/pack-table.ts';
import { writeAnki } from '../../../lib/packs/write-anki.ts';
import { writeJsonLd } from '../../../lib/packs/write-json-ld.ts';
import { writeMarkdown } from '../../../lib/packs/write-markdown.ts';
import { writeTbx } from '../../../lib/packs/write-tbx.ts';
import { writeTurtle } from '../../../lib/packs/write-turtle.ts';
import { writeYomitan } from '../../../lib/packs/write-yomitan.ts';
import { descendants, readXml } from '../../../lib/packs/xml-tree.ts';
import zh from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { shippedCategories } from '../glossary/shipped.ts';
import { packOf } from './sample-pack.ts';
import { tbxBasicFaults } from './tbx-basic-faults.ts';
import { yomitanFaults } from './yomitan-faults.ts';

/** The bundled glossary as a pack. */
const shipped: Pack = {
  ...packOf(),
  categories: shippedCategories.flatMap(({ file }) => {
    if (!file) return [];
    const { $schema: _, ...category } = file;
    return [category];
  }),
};

describe('the bundled glossary', () => {
  it('is TBX-Basic', () => {
    const document = readXml(writeTbx(shipped));
    expect(document.ok).toBe(true);
    if (!document.ok) return;
    expect(descendants(document.value, 'conceptEntry').length).toBeGreaterThanOrEqual(175);
    expect(tbxBasicFaults(document.value)).toEqual([]);
  });

  it('is a Yomitan dictionary', () => {
    const files = Object.entries(unzipSync(writeYomitan(shipped))).map(
      ([name, bytes]) => [name, JSON.parse(new TextDecoder().decode(bytes))] as const,
    );
    expect(files.map(([name]) => name)).toEqual(['index.json', 'term_bank_1.json', 'tag_bank_1.json']);
    expect(files.flatMap(([name, json]) => yomitanFaults(name, json))).toEqual([]);
    expect(new Map(files).get('term_bank_1.json')).toContainEqual(
      expect.arrayContaining(['接诉即办', 'jiē sù jí bàn']),
    );
  });

  it('is the same archive each time', () => {
    expect(writeYomitan(shipped)).toEqual(writeYomitan(shipped));
  });
});

describe('a text to be read', () => {
  const pack = packOf({
    id: 'a',
    prefLabel: { zh: '一*证', en: 'A <b> & c' },
    definition: { zh: '甲\t乙', en: '' },
  });

  it('in Markdown has nothing that becomes markup', () => {
    const text = writeMarkdown(pack);
    expect(text).toContain('### 一\\*证 A \\<b\\> \\& c');
    expect(text).toContain('- 一（某社《公告》，2024）');
  });

  it('for Anki has one line for each concept, in HTML', () => {
    const lines = writeAnki(pack).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:true']);
    expect(lines.at(-1)?.split('\t')).toEqual([
      'sample-pack/a',
      '一*证',
      'cí',
      'A &lt;b&gt; &amp; c',
      '甲 乙',
      '',
      '一（某社《公告》，2024）',
      '词条 东城区',
    ]);
  });
});

describe('what is lost', () => {
  it('is nothing in our own format and in SKOS', () => {
    const formats = packFormats.filter((format) => lossOf(format, shipped).length === 0);
    expect(formats).toEqual(['json', 'skos-json-ld', 'skos-turtle']);
  });

  it('counts only what there is', () => {
    const bare = packOf(
      { id: 'a', facts: [], matching: { match: [] } },
      { id: 'b', matching: { match: [] } },
    );
    expect(lossOf('csv', bare)).toEqual([
      { part: 'about', count: 1, readable: false },
      { part: 'categories', count: 1, readable: false },
      { part: 'facts', count: 1, readable: false },
    ]);
  });

  it('has a name for the reader, whatever it is', () => {
    expect(packParts.filter((part) => !(partNames[part] in zh))).toEqual([]);
  });

  it('in TBX is also what English says of a term without an English name', () => {
    const nameless = packOf({ id: 'a', prefLabel: { zh: '词', en: '' } });
    expect(lossOf('tbx', nameless)).toContainEqual({ part: 'englishDefinitions', count: 1, readable: false });
  });
});

describe('the format of a file', () => {
  const pack = packOf({ id: 'a' });
  it.each([
    ['json', writePackJson(pack)],
    ['skos-json-ld', writeJsonLd(pack)],
    ['skos-turtle', writeTurtle(pack)],
    ['tbx', writeTbx(pack)],
    ['csv', writePackTable('csv', pack)],
    ['tsv', writePackTable('tsv', pack)],
    ['yomitan', String.fromCharCode(...writeYomitan(pack).slice(0, 8))],
  ] as const)('is known by its beginning and its name: %s', (format, start) => {
    expect(guessFormat(`词表.${formatFiles[format].extension}`, start)).toBe(format);
    expect(guessFormat('词表', start)).toBe(format);
  });

  it('is not known of what is none', () => {
    expect(guessFormat('a.html', '<!doctype html><html>')).toBeNull();
    expect(guessFormat('a.bin', 'xyz')).toBeNull();
  });
});
