import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import zh from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };

const root = join(import.meta.dirname, '../../..');

/** Keys of all failures that the product's own code makes. */
function failureKeys(): string[] {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  );
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bfailure\(\s*'(\w+)'/g)])
    .map(([, key = '']) => key);
}

describe('every failure', () => {
  it('has a sentence for the reader', () => {
    const keys = failureKeys();
    expect(keys).toContain('noAnswer');
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});
