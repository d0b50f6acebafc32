/** Where the figure that something should have comes from; docs/synthetic.md names the publications. */
export type Basis =
  | 'census of 2013'
  | 'sample of the registration'
  | 'surnames of China'
  | 'incubators of 2010'
  | 'foundations of 2013'
  | 'by design'
  | 'chosen';

/** A figure that a made-up city should have, and the one that it has. */
export interface Figure {
  readonly group: string;
  readonly label: string;
  readonly basis: Basis;
  /** Shares are told in per cent. */
  readonly unit: '%' | '';
  readonly expected: number;
  readonly found: number;
  /** How far the two may be apart. */
  readonly tolerance: number;
}

/** Chance alone takes one of a million shares further than this many standard errors. */
const STANDARD_ERRORS = 5;

/** Whether a figure is further from what it should be than it may. */
export function isOff({ expected, found, tolerance }: Figure): boolean {
  return !(Math.abs(found - expected) <= tolerance);
}

interface Share {
  readonly group: string;
  readonly label: string;
  readonly basis: Basis;
  /** From 0 to 1. */
  readonly expected: number;
  readonly count: number;
  readonly total: number;
  /** What the way of drawing adds to chance, from 0 to 1. */
  readonly slack?: number;
}

/** A share that was drawn: it may be off by what chance does to so many draws, by one of them, and by `slack`. */
export function drawnShare({ group, label, basis, expected, count, total, slack = 0 }: Share): Figure {
  const draws = Math.max(1, total);
  const error = Math.sqrt((expected * (1 - expected)) / draws);
  return {
    group,
    label,
    basis,
    unit: '%',
    expected: expected * 100,
    found: (count / draws) * 100,
    tolerance: (STANDARD_ERRORS * error + 1 / draws + slack) * 100,
  };
}

/** A share that was dealt out: it may be off by one of so many. */
export function dealtShare({ group, label, basis, expected, count, total }: Omit<Share, 'slack'>): Figure {
  const dealt = Math.max(1, total);
  const tolerance = 100 / dealt + 1e-9;
  return { group, label, basis, unit: '%', expected: expected * 100, found: (count / dealt) * 100, tolerance };
}

/** A number that there is no chance in. */
export function fixedNumber(group: string, label: string, basis: Basis, expected: number, found: number): Figure {
  return { group, label, basis, unit: '', expected, found, tolerance: 0 };
}

/** A mean that was drawn; `error` is its standard error, `slack` what the way of drawing adds, both in its unit. */
export function drawnMean(
  figure: Pick<Figure, 'group' | 'label' | 'basis' | 'expected' | 'found'>,
  error: number,
  slack: number,
): Figure {
  return { ...figure, unit: '', tolerance: STANDARD_ERRORS * error + slack };
}
