import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { categoryFilesOf } from '../../../lib/packs/pack.ts';
import { readPackJson, writePackJson } from '../../../lib/packs/pack-json.ts';
import { packShape } from '../../../lib/packs/pack-shape.ts';
import { faultsOfExamples } from '../../glossary/faults-of-examples.ts';
import { readJson } from '../glossary/shipped.ts';
import { pack as packs } from './arbitrary-pack.ts';

const validate = new Ajv2020().compile(readJson('pack.schema') as object);
const example = readFileSync(new URL('../../fixtures/packs/xicheng.pack.json', import.meta.url), 'utf8');

describe('the schema of packs', () => {
  it('takes the example, as the reader does', () => {
    expect(validate(JSON.parse(example))).toBe(true);
    const read = readPackJson(example);
    expect(read.ok && read.value.notes).toEqual([]);
  });

  it('takes everything that is written', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        expect(validate(JSON.parse(writePackJson(pack)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('and the reader agree on what is malformed', () => {
    const sound = JSON.parse(example) as Record<string, unknown>;
    const paths = placesIn(sound);
    for (const path of paths) {
      for (const wrong of [undefined, 7, '', ' ', [], {}]) {
        const spoilt = structuredClone(sound);
        put(spoilt, path, wrong);
        const json: unknown = JSON.parse(JSON.stringify(spoilt));
        const isTaken = packShape(json, '') === null;
        expect([path.join('.'), wrong, isTaken]).toEqual([path.join('.'), wrong, validate(json)]);
      }
    }
  });
});

const handbook = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
const [, written = ''] = /```json\n([\s\S]*?)```/.exec(handbook) ?? [];

describe('an example pack', () => {
  it.each([
    ['of the tests', example, 2],
    ['of the handbook', written, 1],
  ])('%s makes a glossary whose examples the matcher bears out', (_, text, concepts) => {
    expect(validate(JSON.parse(text))).toBe(true);
    const read = readPackJson(text);
    const glossary = buildGlossary(read.ok ? categoryFilesOf(read.value.pack) : []);
    expect(glossary.entries.size).toBe(concepts);
    expect(faultsOfExamples(glossary).filter((fault) => !fault.endsWith('must not be found.'))).toEqual([]);
  });
});

/** The paths of all values inside a JSON value. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [...path, key],
    ...placesIn(inside, [...path, key]),
  ]);
}

function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
}
