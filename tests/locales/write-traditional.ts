/** Writes everything that is said in traditional characters, of what is said in simplified ones. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { traditionalFiles } from './traditional-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const [path, text] of traditionalFiles()) {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
}
