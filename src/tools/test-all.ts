import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testTotalsOf, sumOfTotals } from './test-totals.ts';
import type { TestTotals, TestReport } from './test-totals.ts';

// Everything that must hold of the repository: each check counts as one test beside the tests themselves.
const modules = 'node_modules';
const vmModules = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
const codegen = ['--import', 'tsx', `${modules}/@graphql-codegen/cli/esm/bin.js`, '--check'];
const compiler = `${modules}/typescript-7/bin/tsc`;
const vitest = `${modules}/vitest/vitest.mjs`;
// Builds what is out of date; the check of modules imports it.
const build: Check = { name: 'build', node: ['bin/prepare.js'] };
const checks: readonly Check[] = [
  { name: 'lint', node: [`${modules}/eslint/bin/eslint.js`, '.'] },
  { name: 'lint of types and circles', node: [`${modules}/oxlint/bin/oxlint`, '--type-aware'] },
  {
    name: 'spelling',
    node: [`${modules}/cspell/bin.mjs`, 'lint', '--no-progress', '--no-summary', '--gitignore', '.'],
  },
  {
    name: 'each module imported alone',
    node: [...vmModules, '--import', 'tsx', 'src/tools/check-modules.ts'],
  },
  { name: 'typecheck', node: [compiler] },
  { name: 'typecheck of the tests of the explorer', node: [compiler, '-p', 'tests/web'] },
  { name: 'generate:check', node: codegen },
  { name: 'nothing unused', node: [`${modules}/knip/bin/knip.js`, '--no-progress'] },
  { name: 'typecheck of the explorer', node: [compiler, '-p', 'web'] },
  { name: 'typecheck of its benchmark', node: [compiler, '-p', 'bench/web'] },
  { name: 'format:check', node: [`${modules}/oxfmt/bin/oxfmt`, '--check', '.'] },
];

interface Check {
  readonly name: string;
  /** What node is given. */
  readonly node: readonly string[];
}

/** Runs a check; says nothing of its output unless it fails. */
async function check({ name, node }: Check): Promise<TestTotals> {
  const start = performance.now();
  const { exitCode, output } = await run(node, 'pipe');
  const ok = exitCode === 0;
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${secondsSince(start)} s)\n${ok ? '' : output}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs the tests of some projects of vitest.config.ts. */
async function test(...projects: readonly string[]): Promise<TestTotals> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  try {
    // What the caller chose may lie in the other lane alone.
    const given = process.argv.slice(2);
    const more = given.length > 0 ? ['--passWithNoTests', ...given] : [];
    const { exitCode } = await run([vitest, 'run', ...chosen, ...reporters, ...more], 'inherit');
    const totals = testTotalsOf(readReport(file), exitCode);
    const name = `${projects.join(', ')} tests`;
    process.stdout.write(`${totals.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${secondsSince(start)} s)\n`);
    return totals;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  } catch {
    return null;
  }
}

async function run(
  node: readonly string[],
  output: 'pipe' | 'inherit',
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, node, { stdio: ['ignore', output, output] });
    const pieces: Buffer[] = [];
    const keep = (piece: Buffer): number => pieces.push(piece);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

type Job = () => Promise<TestTotals>;

/** What is to be done, the longest first. What the explorer asks, the graph tests ask as well: on one database it is planned once. */
const jobs: readonly Job[] = [
  () => test('browser', 'graph'),
  () => test('program', 'store'),
  () => test('unit'),
  ...checks.map((one) => () => check(one)),
];

/** Does what nobody has begun yet, until nothing is left. */
async function work(left: Job[]): Promise<readonly TestTotals[]> {
  const totals: TestTotals[] = [];
  for (let job = left.shift(); job; job = left.shift()) totals.push(await job());
  return totals;
}

// Two at a time: each database plans its statements on one core. A database that the caller gives serves one after the other, as
// tests empty it. Both look whether the build is out of date.
const built = await check(build);
const left = [...jobs];
const workers = process.env['GUANXI_TEST_NEO4J_URI'] ? [work(left)] : [work(left), work(left)];
const totals = [built, ...(await Promise.all(workers)).flat()];
const sum = sumOfTotals(totals);
process.exitCode = sum.failed === 0 ? 0 : 1;
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
