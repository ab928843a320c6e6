import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../../lib/export/exporters.ts';
import { anyExcerpts, selectionOf } from './sample-excerpts.ts';

describe('every exporter', () => {
  it('has a name of its own', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });

  it('makes files of its kind of any excerpts, in either language, known or unknown texts', () => {
    const language = fc.constantFrom('zh' as const, 'en' as const);
    const known = fc.constantFrom(null, '', '接诉即办。\n甲');
    fc.assert(
      fc.property(anyExcerpts, language, known, (excerpts, spoken, text) => {
        const selection = selectionOf(excerpts, { language: spoken, textOf: () => text });
        for (const { write, fileExtension } of exporters) {
          const files = write(selection);
          expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
          for (const { name, pieces } of files) {
            expect(name.endsWith(`.${fileExtension}`)).toBe(true);
            expect([...pieces].join('')).not.toBe('');
          }
        }
      }),
    );
  });
});
