import { figure } from './figure.ts';
import { growthRuns } from './growth-runs.ts';
import type { ContenderName } from './options.ts';
import type { BenchFile, Result } from './results.ts';

const WIDTH = 860;
const LEFT = 150;
const RIGHT = 90;
const ROW = 30;
const GROWTH_HEIGHT = 320;

/** Two hues that are told apart on white and on black, also by who sees no red or green. */
const COLOURS: Readonly<Record<ContenderName, string>> = { raw: '#8a8a8a', guanxi: '#d4711a', peer: '#3f7fd0' };

const STYLE =
  'text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-size:15px;font-weight:600}.faint{fill:#59636e}' +
  '.line{stroke:#d1d9e0}.base{stroke:#59636e;stroke-width:1.5}' +
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.faint{fill:#9198a1}.line{stroke:#3d444d}.base{stroke:#9198a1}}';

/**
 * A picture as SVG, readable on light and dark: of the first run how many times as long as the hand-written statement
 * each contender takes, and below it, where there are several sizes, how ours grows with them.
 */
export function plotOf(files: readonly BenchFile[]): string {
  const bySize = growthRuns(files);
  const ratios = ratioPanel(files[0]!);
  const growth = bySize.length > 1 ? growthPanel(bySize, ratios.height + 20) : { text: '', height: 0 };
  const height = ratios.height + (growth.height === 0 ? 0 : growth.height + 20);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" ` +
    `aria-label="Time against a hand-written statement, by question"><style>${STYLE}</style>${ratios.text}${growth.text}</svg>\n`
  );
}

interface Panel {
  readonly text: string;
  readonly height: number;
}

function ratioPanel({ results, run }: BenchFile): Panel {
  const names = [...new Set(results.map(({ shape }) => shape))];
  const others = results.filter(({ againstRaw }) => againstRaw?.p50);
  const all = others.map(({ againstRaw }) => againstRaw!.p50!.median);
  const x = logScale([Math.min(0.5, ...all), Math.max(2, ...all)], LEFT, WIDTH - RIGHT);
  const top = 64;
  const bottom = top + names.length * ROW;
  const marks = ticks(x.domain).map(
    (value) =>
      `<line class="${value === 1 ? 'base' : 'line'}" x1="${x.at(value)}" x2="${x.at(value)}" y1="${top}" y2="${bottom}"/>` +
      `<text class="faint" text-anchor="middle" x="${x.at(value)}" y="${bottom + 18}">${value}×</text>`,
  );
  const rows = names.map((name, index) => {
    const y = top + index * ROW + ROW / 2;
    const dots = others.filter(({ shape }) => shape === name).map((result) => dot(result, x.at, y));
    return `<text text-anchor="end" x="${LEFT - 14}" y="${y + 4}">${name}</text>${dots.join('')}`;
  });
  const text =
    `<text class="title" x="12" y="24">Median time against a hand-written statement, ${Number(run['firms']).toLocaleString('en-US')} firms</text>` +
    `<text class="faint" x="12" y="44">Left is faster; 1× is the hand-written statement. Bars span the middle half of the rounds.</text>` +
    legend(['guanxi', 'peer'], 44) +
    marks.join('') +
    rows.join('');
  return { text, height: bottom + 34 };
}

function dot({ contender, againstRaw }: Result, at: (value: number) => number, y: number): string {
  const { median, lowerQuarter, upperQuarter } = againstRaw!.p50!;
  const [colour, offset] = [COLOURS[contender], contender === 'peer' ? 5 : -5];
  return (
    `<line x1="${at(lowerQuarter)}" x2="${at(upperQuarter)}" y1="${y + offset}" y2="${y + offset}" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>` +
    `<circle cx="${at(median)}" cy="${y + offset}" r="5" fill="${colour}"/>` +
    `<text class="faint" x="${at(Math.max(median, upperQuarter)) + 9}" y="${y + offset + 4}" font-size="11">${figure(median)}</text>`
  );
}

function growthPanel(files: readonly BenchFile[], from: number): Panel {
  const sizes = files.map(({ run }) => Number(run['firms']));
  const ours = files.map(({ results }) => results.filter(({ contender }) => contender === 'guanxi'));
  const names = [...new Set(ours.flat().map(({ shape }) => shape))].filter((name) =>
    ours.every((results) => timeOf(results, name) !== null),
  );
  const times = names.map((name) => ours.map((results) => timeOf(results, name)!));
  const [top, bottom] = [from + 60, from + GROWTH_HEIGHT - 40];
  const x = logScale([sizes[0]!, sizes.at(-1)!], LEFT, WIDTH - RIGHT - 60);
  const y = logScale([Math.min(...times.flat()), Math.max(...times.flat())], bottom, top);
  const grid = [
    ...ticks(y.domain).map(
      (value) =>
        `<line class="line" x1="${LEFT}" x2="${WIDTH - RIGHT - 60}" y1="${y.at(value)}" y2="${y.at(value)}"/>` +
        `<text class="faint" text-anchor="end" x="${LEFT - 10}" y="${y.at(value) + 4}">${value} ms</text>`,
    ),
    ...sizes.map(
      (size) =>
        // The last stands before its line's end, where the names of the lines begin.
        `<text class="faint" text-anchor="${size === sizes.at(-1) ? 'end' : 'middle'}" x="${x.at(size)}" y="${bottom + 20}">${size.toLocaleString('en-US')} firms</text>`,
    ),
  ];
  const ends = apart(times.map((row) => y.at(row.at(-1)!)));
  const lines = names.map((name, index) => {
    const points = times[index]!.map((time, place) => `${x.at(sizes[place]!)},${y.at(time)}`).join(' ');
    const growth = times[index]!.at(-1)! / times[index]![0]!;
    const colour = growth > 1.3 ? COLOURS.guanxi : COLOURS.peer;
    return (
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="1.8"/>` +
      `<text x="${x.at(sizes.at(-1)!) + 8}" y="${ends[index]! + 4}" font-size="11">${name} ×${figure(growth)}</text>`
    );
  });
  const text =
    `<text class="title" x="12" y="${from + 20}">Median time of guanxi as the city grows</text>` +
    `<text class="faint" x="12" y="${from + 40}">At each line's end: how many times as long as in the smallest city; orange where more than 1.3.</text>` +
    grid.join('') +
    lines.join('');
  return { text, height: GROWTH_HEIGHT };
}

function timeOf(results: readonly Result[], name: string): number | null {
  return results.find(({ shape }) => shape === name)?.p50Ms ?? null;
}

function legend(names: readonly ContenderName[], y: number): string {
  return names
    .map((name, index) => {
      const x = WIDTH - 190 + index * 90;
      return `<circle cx="${x}" cy="${y - 4}" r="5" fill="${COLOURS[name]}"/><text x="${x + 10}" y="${y}">${name}</text>`;
    })
    .join('');
}

function logScale(domain: readonly [number, number], start: number, end: number) {
  const [low, high] = domain.map(Math.log10) as [number, number];
  const span = high - low || 1;
  const at = (value: number) => Math.round((start + ((Math.log10(value) - low) / span) * (end - start)) * 10) / 10;
  return { domain, at };
}

/** Round values within a span of which each is two, two and a half or two times the one before. */
function ticks([low, high]: readonly [number, number]): readonly number[] {
  const all = [-3, -2, -1, 0, 1, 2, 3, 4].flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  return all.filter((value) => value >= low * 0.99 && value <= high * 1.01);
}

/** Places of labels moved down until none covers another. */
function apart(places: readonly number[]): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let last = -Infinity;
  for (const index of order) {
    moved[index] = Math.max(places[index]!, last + 13);
    last = moved[index];
  }
  return moved;
}
