import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlantedProject, plantProject } from './planted-project.ts';
import { projectRoot } from './project-root.ts';

const pure = [
  'text',
  'glossary',
  'matching',
  'detection',
  'article',
  'outcome',
  'newspaper',
  'anchoring',
  'excerpt',
  'backup',
  'export',
  'search',
  'concordance',
  'packs',
  'study',
];
const adapters = ['dom', 'sites', 'pdf', 'store', 'messaging', 'settings', 'locale'];
const speaksToBrowser = ['store', 'messaging', 'settings', 'locale'];
const useCases = ['page', 'library'];

const libs = (names: readonly string[]) => names.map((name) => `../${name}/anything.ts`);
const above = ['../../components/anything.tsx', '../../entrypoints/anything.ts', '../../tests/anything.ts'];
const never = [
  '@/lib/text/anything.ts',
  '~/lib/text/anything.ts',
  '#imports',
  'webextension-polyfill',
  'node:fs',
];

/** What a folder may not import, and one or two things that it may. */
interface Rule {
  readonly folder: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const rules: readonly Rule[] = [
  ...pure.map((name) => ({
    folder: `lib/${name}`,
    refused: [
      ...libs([...adapters, ...useCases]),
      ...above,
      ...never,
      ...['wxt', 'wxt/browser', 'preact', 'preact/hooks', '@preact/signals', '@preact/signals-core'],
    ],
    allowed: ['../text/anything.ts', './beside.ts'],
  })),
  ...adapters.map((name) => ({
    folder: `lib/${name}`,
    refused: [
      ...libs([...adapters.filter((other) => other !== name), ...useCases]),
      ...above,
      ...never,
      ...(speaksToBrowser.includes(name) ? ['preact'] : ['preact', 'wxt/browser']),
    ],
    allowed: ['../text/anything.ts', ...(speaksToBrowser.includes(name) ? ['wxt/browser'] : [])],
  })),
  ...useCases.map((name) => ({
    folder: `lib/${name}`,
    refused: [...above, ...never, 'wxt/browser', 'preact', '@preact/signals'],
    allowed: ['../dom/anything.ts', '../text/anything.ts', '@preact/signals-core'],
  })),
  {
    folder: 'components',
    refused: ['../entrypoints/anything.ts', '../tests/anything.ts', 'wxt/browser', ...never],
    allowed: ['preact', '../lib/page/anything.ts'],
  },
  {
    folder: 'entrypoints',
    refused: ['../tests/anything.ts', ...never],
    allowed: ['preact', 'wxt/browser', '../lib/page/anything.ts', '../components/anything.tsx'],
  },
];

/** One file for each import, so that each is judged alone. */
const planted = (folder: string, kind: string, imports: readonly string[]) =>
  imports.map((from, index) => {
    const text = `import { anything } from '${from}';\n\nexport const planted = anything;\n`;
    return { from, file: `${folder}/${kind}-${index}.ts`, text };
  });

describe('imports only go down', () => {
  let project: PlantedProject;
  let report: ReadonlyMap<string, readonly string[]>;
  const isRefused = ({ file }: { readonly file: string }) =>
    report.get(file)?.includes('lint/style/noRestrictedImports') ?? false;

  beforeAll(() => {
    const files = rules.flatMap(({ folder, refused, allowed }) => [
      ...planted(folder, 'refused', refused),
      ...planted(folder, 'allowed', allowed),
    ]);
    project = plantProject(Object.fromEntries(files.map(({ file, text }) => [file, text])));
    report = project.biome();
  });
  afterAll(() => project.remove());

  test.each(rules)('Biome refuses every import that $folder may not have', ({ folder, refused }) => {
    const each = planted(folder, 'refused', refused);
    expect(each.filter(isRefused).map(({ from }) => from)).toEqual(refused);
  });

  test.each(rules)('Biome lets $folder import what stands below it', ({ folder, allowed }) => {
    const each = planted(folder, 'allowed', allowed);
    expect(each.filter(isRefused)).toEqual([]);
  });
});

describe('pure folders compile without the DOM, Node and the browser', () => {
  const offences = [
    'document.title',
    "new URL('x')",
    'process.cwd()',
    'browser.runtime',
    'setTimeout(() => 0)',
  ];
  const offenders = Object.fromEntries(
    pure.flatMap((name) =>
      offences.map((offence, index) => [
        `lib/${name}/offence-${index}.ts`,
        `export const offence = ${offence};\n`,
      ]),
    ),
  );
  const clean = Object.fromEntries(
    pure.map((name) => [`lib/${name}/clean.ts`, "export const clean = 'text'.normalize('NFKC');\n"]),
  );

  test('tsc refuses each offender and nothing else', () => {
    const project = plantProject({ ...offenders, ...clean });
    const refusedFiles = [...project.pureTypeErrors()].sort();
    project.remove();
    expect(refusedFiles).toEqual(Object.keys(offenders).sort());
  });
});

test('every folder of lib has its layer', () => {
  const folders = readdirSync(`${projectRoot}lib`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const known = [...pure, ...adapters, ...useCases];
  expect(folders.map((folder) => folder.name).filter((name) => !known.includes(name))).toEqual([]);
});

test('the type rules and the import rules name the same pure folders', () => {
  const { include } = JSON.parse(readFileSync(`${projectRoot}tsconfig.pure.json`, 'utf8')) as {
    include: string[];
  };
  expect(include.map((path) => path.replace('lib/', '')).sort()).toEqual([...pure].sort());
});
