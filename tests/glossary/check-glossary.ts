import { sharedText } from '../newspaper/shared-issue.ts';
import { readJson, shippedCategories, shippedGlossary, shippedIds } from '../unit/glossary/shipped.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { faultsOfExamples } from './faults-of-examples.ts';
import { faultsOfFile } from './faults-of-files.ts';
import { faultsOfLabels } from './faults-of-labels.ts';
import { faultsOfPinyin, type ReviewedPinyin } from './faults-of-pinyin.ts';
import { faultsOfRelations } from './faults-of-relations.ts';
import { faultsOfSources } from './faults-of-sources.ts';
import { issueCoverage } from './issue-coverage.ts';
import reviewed from './reviewed-pinyin.json' with { type: 'json' };

const schema = readJson('concept-scheme.schema') as object;
const files = shippedCategories.flatMap(({ file }) => file ?? []);
const concepts = [...shippedGlossary.entries.values()].map(({ concept }) => concept);
const judgements: readonly ReviewedPinyin[] = reviewed;

const checks: readonly (readonly [string, readonly string[]])[] = [
  ['files have the shape of the schema', shippedIds.flatMap((id) => faultsOfFile(readJson(id), id, schema))],
  ['ids and designations are given once', [...shippedGlossary.problems, ...faultsOfLabels(shippedGlossary)]],
  ['relations lead somewhere, both ways and never round', faultsOfRelations(shippedGlossary)],
  ['facts have sources, sources publisher, date and public address', files.flatMap(faultsOfSources)],
  ['examples are what the matcher finds', faultsOfExamples(shippedGlossary)],
  ['pinyin is the library’s, or has been judged', faultsOfPinyin(concepts, judgements)],
];

for (const [name, faults] of checks) {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
}

const columns = ['词条', '事实', '有网址', '有组成', '有说明', '有规则', '应标例句', '不应标例句'];
const cells = ({
  concepts: count,
  facts,
  withAddress,
  withParts,
  withScopeNote,
  withRules,
  examples,
}: Coverage) => [count, facts, withAddress, withParts, withScopeNote, withRules, ...examples];

console.log(`\n| | ${columns.join(' | ')} |\n|---|${columns.map(() => '---:').join('|')}|`);
for (const row of coverageOf(files)) console.log(`| ${row.name} | ${cells(row).join(' | ')} |`);
console.log(`\nPinyin judged by hand: ${judgements.map(({ label }) => label).join('、')}`);

const issue = sharedText();
if (issue === null) {
  console.log(
    '\nThe real issue (shared/issue beside the project) is not here: its coverage was not measured.',
  );
} else {
  const { marked, concepts: met, uncovered, ...quoted } = issueCoverage(issue, shippedGlossary);
  console.log(`\nThe real issue: ${marked} terms marked, of ${met} concepts.`);
  console.log(`Quoted expressions with a term: ${quoted.expressionsCovered} of ${quoted.expressions};`);
  console.log(`counted wherever they stand: ${quoted.occurrencesCovered} of ${quoted.occurrences}.`);
  console.log(
    `Without one, more than once: ${uncovered.map(([words, n]) => `${words} ${n}`).join('、') || 'none'}.`,
  );
}

const faults = checks.reduce((sum, [, some]) => sum + some.length, 0);
console.log(`\n${concepts.length} concepts, ${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;
