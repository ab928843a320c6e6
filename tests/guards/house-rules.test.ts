import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedProject, plantProject } from './planted-project.ts';

/** Each rule with the smallest offence against it. */
const offences: readonly { readonly rule: string; readonly file: string; readonly text: string }[] = [
  {
    rule: 'lint/suspicious/noImportCycles',
    file: 'lib/text/one.ts',
    text: "import { two } from './two.ts';\n\nexport const one = (): number => two();\n",
  },
  {
    rule: 'lint/suspicious/noExplicitAny',
    file: 'lib/text/loose.ts',
    text: 'export const loose = (value: any): string => value;\n',
  },
  {
    rule: 'lint/style/noNonNullAssertion',
    file: 'lib/text/sure.ts',
    text: 'export const sure = (value: string | null): string => value!;\n',
  },
  { rule: 'lint/style/noDefaultExport', file: 'lib/text/nameless.ts', text: 'export default 1;\n' },
  {
    rule: 'lint/performance/noBarrelFile',
    file: 'lib/text/index.ts',
    text: "export { two } from './two.ts';\n",
  },
  {
    rule: 'lint/correctness/useImportExtensions',
    file: 'lib/text/short.ts',
    text: "import { two } from './two';\n\nexport const short = two;\n",
  },
  {
    rule: 'lint/suspicious/noSkippedTests',
    file: 'tests/unit/skipped.test.ts',
    text: "import { test } from 'vitest';\n\ntest.skip('nothing', () => {});\n",
  },
  {
    rule: 'lint/suspicious/noFocusedTests',
    file: 'tests/unit/focused.test.ts',
    text: "import { test } from 'vitest';\n\ntest.only('one', () => {});\n",
  },
  {
    rule: 'lint/style/useFilenamingConvention',
    file: 'lib/text/CamelCase.ts',
    text: 'export const camel = 1;\n',
  },
];

const partner = {
  'lib/text/two.ts': "import { one } from './one.ts';\n\nexport const two = (): number => one();\n",
};

let project: PlantedProject;
let report: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  project = plantProject({
    ...partner,
    ...Object.fromEntries(offences.map(({ file, text }) => [file, text])),
  });
  report = project.biome();
});
afterAll(() => project.remove());

test.each(offences)('Biome refuses $file with $rule', ({ rule, file }) => {
  expect(report.get(file)).toContain(rule);
});
