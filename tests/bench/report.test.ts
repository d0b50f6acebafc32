import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { figure } from '../../bench/figure.ts';
import { plotOf } from '../../bench/plot-of.ts';
import { reportOf, withFigures } from '../../bench/report-of.ts';
import { tableOf } from '../../bench/table.ts';
import { benchFile } from './results.fixture.ts';

const small = benchFile(34_000);
const large = benchFile(340_000, 2);

describe('the report', () => {
  test('shows the first run, its ratios and how far they lie apart', () => {
    const report = reportOf([large, small]);
    expect(report).toContain('### Ratios, 340,000 firms');
    expect(report).toContain('| Q1: a firm by its id | 1.10 (1.10–1.10) |');
    expect(report).toContain('| Q6: a shortest path | 1.50 (1.25–1.75) |');
    expect(report).toContain('processor a processor');
    expect(report).toContain('median 4.00 ms');
  });

  test('shows growth only where there is more than one size', () => {
    expect(reportOf([small])).not.toContain('### Growth');
    expect(reportOf([small, large])).toMatch(/\| Q1 \| 1\.65 \| 3\.30 \| 2\.00 \| 2\.00 \|/);
  });

  test('shows growth of the runs after the first, where these are of its size too', () => {
    const later = benchFile(340_000, 9);
    expect(reportOf([later, small, large])).toMatch(/\| Q1 \| 1\.65 \| 3\.30 \| 2\.00 \| 2\.00 \|/);
  });

  test('is put between the marks of its page, again and again', () => {
    const page =
      'before\n<!-- figures: written by npm run bench:report -->\nwhat was measured last year\n<!-- end of figures -->\nafter\n';
    const once = withFigures(page, [small]);
    expect(once).toMatch(/^before\n[\s\S]*\nafter\n$/);
    expect(once).not.toContain('last year');
    expect(withFigures(once, [small])).toBe(once);
    expect(() => withFigures('no marks', [small])).toThrow('lacks its marks');
  });

  test('has its marks in the page', async () => {
    const page = await readFile(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');
    expect(withFigures(page, [small])).toContain('34,000 firms');
  });
});

describe('the picture', () => {
  test('has a dot for each contender and question, and a line for each question that grows', () => {
    const svg = plotOf([small, large]);
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg.match(/<circle/g)).toHaveLength(2 + 3);
    expect(svg).toContain('Q6 ×2.00');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('of one run has no growth', () => {
    expect(plotOf([small])).not.toContain('<polyline');
  });
});

describe('the table', () => {
  test('has a line for each contender of each question', () => {
    const lines = tableOf(small).split('\n');
    expect(lines).toHaveLength(1 + 5);
    expect(lines[3]).toMatch(/^Q1 +guanxi +1\.65 .* 1\.10 /);
  });

  test('writes figures with three digits, and a dash for none', () => {
    expect([0.123, 12.34, 1234.5, null].map(figure)).toEqual(['0.12', '12.3', '1,235', '–']);
  });
});
