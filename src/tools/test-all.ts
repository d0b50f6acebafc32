import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tallyOfJest, total } from './tally.ts';
import type { JestReport, Tally } from './tally.ts';

// Everything that must hold of the repository: each check counts as one test beside those of jest.
const modules = 'node_modules';
const jest = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', `${modules}/jest/bin/jest.js`];
const codegen = ['--import', 'tsx', `${modules}/@graphql-codegen/cli/esm/bin.js`, '--check'];
const compiler = `${modules}/typescript-7/bin/tsc`;
// What is newer than the last build, or all where there was none; a check reads what it leaves.
const build: Check = { name: 'build', node: ['bin/prepare.js'] };
/** The longest first, so that the two lanes end at about the same time. */
const checks: readonly Check[] = [
  { name: 'lint', node: [`${modules}/eslint/bin/eslint.js`, '.'] },
  { name: 'lint of types and circles', node: [`${modules}/oxlint/bin/oxlint`, '--type-aware'] },
  {
    name: 'spelling',
    node: [`${modules}/cspell/bin.mjs`, 'lint', '--no-progress', '--no-summary', '--gitignore', '.'],
  },
  {
    name: 'each module imported alone',
    node: [...jest.slice(0, 2), '--import', 'tsx', 'src/tools/check-modules.ts'],
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
async function check({ name, node }: Check): Promise<Tally> {
  const start = performance.now();
  const { exitCode, output } = await run(node, 'pipe');
  const ok = exitCode === 0;
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${secondsSince(start)} s)\n${ok ? '' : output}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs checks in two lanes; each takes the next one when it is free. */
async function inTwoLanes(all: readonly Check[]): Promise<readonly Tally[]> {
  const waiting = all.values();
  const lane = async () => {
    const tallies: Tally[] = [];
    for (const next of waiting) tallies.push(await check(next));
    return tallies;
  };
  return (await Promise.all([lane(), lane()])).flat();
}

async function runJest(more: readonly string[]): Promise<Tally> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-jest-'));
  const file = join(folder, 'report.json');
  try {
    const { exitCode } = await run([...jest, '--json', `--outputFile=${file}`, ...more], 'inherit');
    const tally = tallyOfJest(readReport(file), exitCode);
    process.stdout.write(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} jest (${secondsSince(start)} s)\n`);
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): JestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
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

const built = await check(build);
const tally = total([built, ...(await inTwoLanes(checks)), await runJest(process.argv.slice(2))]);
process.exitCode = tally.failed === 0 ? 0 : 1;
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
