import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, projectRoot } from './project-root.ts';

const files = projectFiles().filter((path) => existsSync(projectRoot + path));
const read = (path: string) => readFileSync(projectRoot + path, 'utf8');

const written = ['.ts', '.tsx', '.css', '.html', '.mjs'];
const textual = [...written, '.json', '.md', '.svg', '.txt', '', '.yml', '.npmrc', '.gitignore'];
/** Longest file, lines: one that is longer says more than one thing. */
const longest = 300;

function tooLong(path: string, text: string): boolean {
  return written.includes(extname(path)) && text.split('\n').length - 1 > longest;
}

test('no file is longer than a reader can take in', () => {
  expect(files.filter((path) => !path.startsWith('tests/fixtures/') && tooLong(path, read(path)))).toEqual(
    [],
  );
  expect(tooLong('lib/text/long.ts', 'x\n'.repeat(longest + 1))).toBe(true);
});

const vague = /(^|\/)(utils?|helpers?|common|shared)(\/|\.[a-z.]+$)/i;

test('no file or folder has a name that says nothing', () => {
  expect(files.filter((path) => vague.test(path))).toEqual([]);
  for (const path of ['lib/utils/x.ts', 'lib/text/helpers.ts', 'tests/shared/x.ts', 'lib/common.test.ts']) {
    expect(path).toMatch(vague);
  }
});

/** Written in pieces, or this file would name what it forbids. */
const machine = [
  new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'tmp', 'root', 'home'].join('|')})/`, 'm'),
  new RegExp(`[a-z]:\\\\${'Users'}\\\\`, 'i'),
  new RegExp(['registry', 'npm'].join('\\.'), 'i'),
  new RegExp(['unpkg', 'com'].join('\\.'), 'i'),
  new RegExp(['/\\.library', '/\\.mirror'].join('|')),
  new RegExp(`\\bsub-?${'agent'}`, 'i'),
];

const named = (text: string) => machine.filter((pattern) => pattern.test(text)).map(String);

test('no file names a machine, a registry or the tools it was written with', () => {
  const found = files
    .filter((path) => textual.includes(extname(path)) || textual.includes(basename(path)))
    .flatMap((path) => named(read(path)).map((pattern) => `${path}: ${pattern}`));
  expect(found).toEqual([]);
  for (const folder of ['work', 'tmp', 'home']) expect(named(`see "/${folder}/x"`)).toHaveLength(1);
});

test('the lock file says what, not from where', () => {
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('the lock file names the packages of every platform, or npm ci refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  );
  expect(loose).toEqual([]);
});

test('every sample page has an expectation, and every expectation its page', () => {
  const pages = files.filter((path) => path.startsWith('tests/fixtures/') && path.endsWith('.html'));
  const expectations = files.filter(
    (path) => path.startsWith('tests/fixtures/') && /^expected.*\.json$/.test(basename(path)),
  );
  const expected = expectations.flatMap((path) =>
    Object.keys(JSON.parse(read(path)) as Record<string, unknown>)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${dirname(path)}/${name}`),
  );
  expect(expected.sort()).toEqual([...pages].sort());
});
