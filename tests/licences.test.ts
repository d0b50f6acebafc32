import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** Set for a folder of this repository that is a package of its own. */
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);

/** Licences of what is shipped with the program: each may be used under, and beside, Apache-2.0. */
const SHIPPED = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** Further ones of what only builds and tests it, and is never shipped with it. */
const BUILDING = new Set([
  ...SHIPPED,
  'CC BY-SA 4.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'WTFPL',
]);

/** Whether an SPDX expression can be met by allowed licences: one of several with OR, all of several with AND. */
function isAllowed(expression: string | undefined, allowed: ReadonlySet<string>): boolean {
  if (expression === undefined) return false;
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAllowed(one, allowed));
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => isAllowed(one, allowed));
  return allowed.has(plain);
}

/** Packages whose licence is not allowed, with it. */
function refused(of: readonly (readonly [string, Entry])[], allowed: ReadonlySet<string>): readonly string[] {
  return of
    .filter(([, { license }]) => !isAllowed(license, allowed))
    .map(([path, { license }]) => `${path}: ${license ?? 'none given'}`);
}

describe('the licence of each package', () => {
  test('that is shipped allows it beside Apache-2.0', () => {
    const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(50);
    expect(refused(shipped, SHIPPED)).toEqual([]);
  });

  test('that builds and tests the program allows that', () => {
    expect(refused(packages, BUILDING)).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['AGPL-3.0-only', false],
    [undefined, false],
  ])('%s is allowed: %s', (license, allowed) => {
    expect(isAllowed(license, SHIPPED)).toBe(allowed);
  });
});
