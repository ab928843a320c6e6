import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { traditionalFiles } from '../locales/traditional-files.ts';
import { projectFiles, projectRoot } from './project-root.ts';

interface Sentence {
  readonly message: string;
}

const catalogue = (language: string) =>
  JSON.parse(readFileSync(`${projectRoot}public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    Sentence
  >;

const chinese = catalogue('zh_CN');
const english = catalogue('en');
const taiwanese = catalogue('zh_TW');
const keys = Object.keys(chinese);

const code = projectFiles()
  .filter(
    (path) =>
      /^(entrypoints|components|lib)\/|^wxt\.config\.ts$/.test(path) && existsSync(projectRoot + path),
  )
  .filter((path) => ['.ts', '.tsx', '.html'].includes(extname(path)))
  .map((path) => readFileSync(projectRoot + path, 'utf8'))
  .join('\n');

/** Keys that code asks for: `message('key')` is checked by the compiler too, `__MSG_key__` by nobody else. */
const asked = [...code.matchAll(/\bmessage\(\s*'(\w+)'|__MSG_(\w+)__/g)].map(
  (match) => match[1] ?? match[2] ?? '',
);

describe('the catalogues', () => {
  test('have the same sentences', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    expect(Object.keys(taiwanese)).toEqual(keys);
  });

  test('leave no sentence empty', () => {
    const all = [...Object.entries(chinese), ...Object.entries(english)];
    expect(all.filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('take the same placeholders', () => {
    const placeholders = (sentence: Sentence | undefined) =>
      [...new Set(sentence?.message.match(/\$\w+\$?/g) ?? [])].sort();
    for (const other of [english, taiwanese]) {
      const unequal = (key: string) => `${placeholders(chinese[key])}` !== `${placeholders(other[key])}`;
      expect(keys.filter(unequal)).toEqual([]);
    }
  });

  test('have every sentence that is asked for', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !(key in chinese))).toEqual([]);
  });

  test('have no sentence that nothing asks for', () => {
    const mentioned = (key: string) => new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code);
    expect(keys.filter((key) => !mentioned(key))).toEqual([]);
  });
});

test('what is in traditional characters is what `npm run traditional` makes', () => {
  const stale = [...traditionalFiles()].filter(
    ([path, text]) => !existsSync(projectRoot + path) || readFileSync(projectRoot + path, 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});
