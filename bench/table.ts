import { figure } from './figure.ts';
import type { BenchFile, Result } from './results.ts';

const HEADINGS = [
  'shape',
  'contender',
  'p50 ms',
  'p95 ms',
  'req/s',
  'CPU ms',
  'db CPU ms',
  'RSS MB',
  'cold ms',
  'p50 / raw',
  'p95 / raw',
  'req/s / raw',
] as const;

/** The results as a table of plain text. */
export function tableOf({ results }: Pick<BenchFile, 'results'>): string {
  const rows = [HEADINGS, ...results.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  return rows.map(line).join('\n');
}

function cells(result: Result): readonly string[] {
  const { shape, contender, p50Ms, p95Ms, requestsPerSecond, cpuMs, databaseCpuMs, rssMb, coldMs, againstRaw } = result;
  const measured = [p50Ms, p95Ms, requestsPerSecond, cpuMs, databaseCpuMs, rssMb, coldMs];
  const against = [againstRaw?.p50?.median, againstRaw?.p95?.median, againstRaw?.requestsPerSecond?.median];
  return [shape, contender, ...[...measured, ...against].map((value) => figure(value ?? null))];
}
