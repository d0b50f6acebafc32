import { figure } from './figure.ts';
import { growthRuns } from './growth-runs.ts';
import type { ContenderName } from './options.ts';
import type { Spread } from './percentiles.ts';
import type { BenchFile, Ratios, Result } from './results.ts';

const BEGIN = '<!-- figures: written by npm run bench:report -->';
const END = '<!-- end of figures -->';

/** The page with the figures of some runs between its marks; throws where it has no marks. */
export function withFigures(page: string, files: readonly BenchFile[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page lacks its marks, ${BEGIN} and ${END}.`);
  return `${page.slice(0, from)}${BEGIN}\n\n${reportOf(files)}\n\n${page.slice(to)}`;
}

/** The figures of some runs in Markdown: the first in full, then how the time grows with the size of the city. */
export function reportOf(files: readonly BenchFile[]): string {
  const bySize = growthRuns(files);
  const first = files[0]!;
  return [
    circumstances(first),
    '![How many times as long as the hand-written statement each contender takes](benchmarks.svg)',
    `### Ratios, ${firmsOf(first).toLocaleString('en-US')} firms`,
    'Medians of the rounds; in brackets the middle half of them. Below 1 is faster, for throughput above 1 is more.',
    ratioTable(first),
    '### What was measured',
    measuredTable(first),
    ...knownLine(first),
    ...(bySize.length > 1 ? ['### Growth', `${GROWTH} ${began(bySize)}`, growthTable(bySize)] : []),
  ].join('\n\n');
}

function circumstances({ machine, versions, run }: BenchFile): string {
  const listed = (values: Readonly<Record<string, string | number>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  return `Machine: ${listed(machine)}. Versions: ${listed(versions)}. Run: ${listed(run)}.`;
}

function ratioTable({ shapes, results }: BenchFile): string {
  const rows = shapes.map(({ name, says }) => {
    const of = (contender: ContenderName) =>
      results.find((result) => result.shape === name && result.contender === contender);
    const [ours, peer] = [of('guanxi')?.againstRaw ?? null, of('peer')?.againstRaw ?? null];
    const against = of('guanxi')?.againstPeer?.p50?.median;
    return [
      `${name}: ${says}`,
      ...columns(ours),
      ...columns(peer),
      against === undefined ? '–' : `${figure(1 / against)} times`,
    ];
  });
  return table(
    [
      'question',
      'guanxi p50',
      'p95',
      'throughput',
      'cold',
      'peer p50',
      'p95',
      'throughput',
      'cold',
      'guanxi is faster than the peer (p50)',
    ],
    rows,
  );
}

function columns(ratios: Ratios | null): readonly string[] {
  if (ratios === null) return ['–', '–', '–', '–'];
  return [spread(ratios.p50), spread(ratios.p95), spread(ratios.requestsPerSecond), figure(ratios.cold)];
}

function spread(given: Spread | null): string {
  if (given === null) return '–';
  return `${figure(given.median)} (${figure(given.lowerQuarter)}–${figure(given.upperQuarter)})`;
}

function measuredTable({ results }: BenchFile): string {
  const cells = (result: Result) => {
    const { shape, contender, p50Ms, p95Ms, requestsPerSecond, cpuMs, databaseCpuMs, rssMb, coldMs } = result;
    return [
      shape,
      contender,
      ...[p50Ms, p95Ms, requestsPerSecond, cpuMs, databaseCpuMs, rssMb, coldMs].map((value) => figure(value)),
    ];
  };
  return table(
    ['', '', 'p50 ms', 'p95 ms', 'requests/s', 'CPU ms', "database's CPU ms", 'memory MB', 'cold ms'],
    results.map(cells),
  );
}

function knownLine({ known }: BenchFile): readonly string[] {
  if (known === null) return [];
  return [
    `First hit of each of the ${known.operations} operations that the program knows, after a start of its own: median ${figure(known.medianMs)} ms, p95 ${figure(known.p95Ms)} ms, at most ${figure(known.mostMs)} ms.`,
  ];
}

const GROWTH =
  'Median time of guanxi in milliseconds, and how many times as long the largest city takes as the smallest; beside it the ' +
  'same of the hand-written statement.';

function began(files: readonly BenchFile[]): string {
  return `The runs began ${files.map(({ run }) => run['began']).join(', ')}.`;
}

function growthTable(files: readonly BenchFile[]): string {
  const names = files.at(-1)!.shapes.map(({ name }) => name);
  const time = ({ results }: BenchFile, name: string, of: ContenderName) =>
    results.find(({ shape, contender }) => shape === name && contender === of)?.p50Ms ?? null;
  const growth = (name: string, of: ContenderName) => {
    const [smallest, largest] = [time(files[0]!, name, of), time(files.at(-1)!, name, of)];
    return figure(smallest === null || largest === null ? null : largest / smallest);
  };
  const rows = names.map((name) => [
    name,
    ...files.map((file) => figure(time(file, name, 'guanxi'))),
    growth(name, 'guanxi'),
    growth(name, 'raw'),
  ]);
  const sizes = files.map((file) => `${firmsOf(file).toLocaleString('en-US')} firms`);
  return table(['', ...sizes, 'growth', 'growth of raw'], rows);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

function firmsOf({ run }: BenchFile): number {
  return Number(run['firms']);
}
