import { spawn } from 'node:child_process';
import { countedTests, type Tally } from './tally.ts';

/** A part of `npm test`. Parts that run no tests of their own count as one check. */
interface Part {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

const bin = (script: string, ...args: readonly string[]) => [`node_modules/${script}`, ...args];
const wxt = (...args: readonly string[]) => bin('wxt/bin/wxt.mjs', ...args);
const vitest = (...projects: readonly string[]) =>
  bin('vitest/vitest.mjs', 'run', ...projects.flatMap((name) => ['--project', name]));
const tsc = (project: string) => bin('typescript/bin/tsc', '--noEmit', '-p', project);

const parts: readonly Part[] = [
  {
    name: 'Build',
    commands: [wxt('build', '-b', 'chrome', '--mv3'), wxt('build', '-b', 'firefox', '--mv3')],
  },
  {
    name: 'Lint',
    commands: [bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'), bin('knip/bin/knip.js')],
  },
  { name: 'Types', commands: [tsc('tsconfig.json'), tsc('tsconfig.pure.json')] },
  { name: 'Glossary', commands: [bin('tsx/dist/cli.mjs', 'tests/glossary/check-glossary.ts')] },
  { name: 'Guards', commands: [vitest('guards')] },
  { name: 'Unit', commands: [vitest('unit')] },
  { name: 'DOM in Chromium and Firefox', commands: [vitest('dom-chromium', 'dom-firefox')] },
  { name: 'End to end in Chromium and Firefox', commands: [bin('@playwright/test/cli.js', 'test')] },
];

/** Runs a script of Node's, showing its output as it comes. Gives whether it succeeded, and the output. */
function run(command: readonly string[]): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString('utf8');
      stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

async function runPart(part: Part): Promise<Tally> {
  console.log(`\n━━ ${part.name} ${'━'.repeat(Math.max(0, 70 - part.name.length))}`);
  let tally: Tally = { passed: 0, failed: 0 };
  for (const command of part.commands) {
    const { ok, output } = await run(command);
    const { passed, failed } = countedTests(output) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
    // A runner that dies after its last test, or finds no test, must not count as passed.
    tally = { passed: tally.passed + passed, failed: tally.failed + (ok ? failed : Math.max(1, failed)) };
  }
  return tally;
}

const started = Date.now();
const tallies: [string, Tally][] = [];
for (const part of parts) tallies.push([part.name, await runPart(part)]);

console.log(`\n━━ Summary ${'━'.repeat(63)}`);
for (const [name, { passed, failed }] of tallies) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
}
const passed = tallies.reduce((sum, [, tally]) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, [, tally]) => sum + tally.failed, 0);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
