import '../../../dom/components/speak.ts';
import { expect, it } from 'vitest';
import { exportFormats } from '../../../../components/library/export-formats.ts';
import { exporters } from '../../../../lib/export/exporters.ts';

it('offers every exporter, each by a name of its own', () => {
  expect(exportFormats.map(({ id }) => id)).toEqual(exporters.map(({ id }) => id));
  expect(new Set(exportFormats.map(({ name }) => name)).size).toBe(exporters.length);
});
