import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

/** A copy of the project's rules with other code under them. */
export interface PlantedProject {
  /** Rule names by file, as Biome reports them: `lib/text/x.ts` → `lint/style/noRestrictedImports`. */
  biome(): ReadonlyMap<string, readonly string[]>;
  /** Files in which `tsc -p tsconfig.pure.json` finds an error. */
  pureTypeErrors(): ReadonlySet<string>;
  remove(): void;
}

const rules = [
  'biome.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  '.gitignore',
  'package.json',
  '.wxt/tsconfig.json',
];

function runNode(folder: string, script: string, ...args: readonly string[]): string {
  const path = join(projectRoot, 'node_modules', script);
  const { stdout, stderr, error } = spawnSync(process.execPath, [path, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}

function biomeReport(folder: string): ReadonlyMap<string, readonly string[]> {
  const output = runNode(
    folder,
    '@biomejs/biome/bin/biome',
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
    '.',
  );
  const found = new Map<string, string[]>();
  for (const [, rule, file] of output.matchAll(/^::\w+ title=([^,]+),file=([^,]+),/gm)) {
    if (rule === undefined || file === undefined) continue;
    const name = relative(folder, resolve(folder, file)).replaceAll('\\', '/');
    found.set(name, [...(found.get(name) ?? []), rule]);
  }
  return found;
}

/** Writes `files` (path → text) under a copy of the project's own Biome and TypeScript rules. */
export function plantProject(files: Readonly<Record<string, string>>): PlantedProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  for (const name of rules) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    biome: () => biomeReport(folder),
    pureTypeErrors: () => {
      const output = runNode(
        folder,
        'typescript/bin/tsc',
        '--noEmit',
        '--pretty',
        'false',
        '-p',
        'tsconfig.pure.json',
      );
      return new Set([...output.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? ''));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
