import { describe, expect, it } from 'vitest';
import { annotationsAsBackup, isAnnotationFile } from '../../../lib/library/annotations-as-backup.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { planOf, restoreInto } from './backup-of.ts';
import { allExcerpts } from './describe-excerpts.ts';
import { valueIn } from './describe-library.ts';
import { morning } from './visits.ts';

const { signal } = new AbortController();
const annotation = (exact: string, source: string | null) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `https://notes.example/${encodeURIComponent(exact)}`,
  type: 'Annotation',
  created: '2026-08-12T00:00:00Z',
  body: { type: 'TextualBody', value: '傍晚再看', purpose: 'commenting' },
  target: { source, selector: { type: 'TextQuoteSelector', exact } },
});
const fileOf = (value: unknown) => new Blob([JSON.stringify(value)]);

describe('annotations of other programs', () => {
  it('are merged as a backup is: the second time nothing happens', async () => {
    const annotations = [
      annotation('巷口摆着长桌', 'https://www.bjdch.gov.cn/a/1.html'),
      annotation('路灯亮了', 'https://www.bjdch.gov.cn/a/1.html'),
      annotation('没有出处', null),
    ];
    const { file, refused } = valueIn(await annotationsAsBackup(fileOf(annotations), morning, signal));
    expect(refused).toEqual([{ place: 3, key: 'refusedNoAddress' }]);
    const library = await openLibrary({ now: () => morning, database: null });
    expect(valueIn(await planOf(library, file)).counts.excerpts.added).toBe(2);
    valueIn(await restoreInto(library, file));
    expect(await library.excerpts.find(allExcerpts)).toMatchObject([
      { note: '傍晚再看' },
      { note: '傍晚再看' },
    ]);
    expect(valueIn(await planOf(library, file)).counts.excerpts).toEqual({ added: 0, updated: 0, same: 2 });
  });

  it('are refused where there are none', async () => {
    expect(await annotationsAsBackup(new Blob(['{"a":']), morning, signal)).toMatchObject({ ok: false });
    expect(await annotationsAsBackup(fileOf({ title: 'x' }), morning, signal)).toMatchObject({ ok: false });
  });

  it('are known by the name of their file', () => {
    const names = ['a.json', 'a.JSONLD', 'a.ndjson', 'a.ndjson.gz', 'a.json.gz'];
    expect(names.map(isAnnotationFile)).toEqual([true, true, false, false, false]);
  });
});
