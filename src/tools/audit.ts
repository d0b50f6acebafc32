import { spawnSync } from 'node:child_process';
import { auditReport } from './audit-report.ts';

// Known vulnerabilities of what the program runs with; what only builds and tests it is left to dependabot.
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { code, lines } = auditReport(stdout);
for (const line of lines) process.stdout.write(`${line}\n`);
process.exitCode = code;
