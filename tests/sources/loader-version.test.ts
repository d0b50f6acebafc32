import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from '../../src/domain/claim.ts';
import { entityView } from '../../src/domain/entity-view.ts';
import { relationOf } from '../../src/domain/relation-of.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { termView } from '../../src/domain/term-view.ts';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { LOADER_VERSION } from '../../src/sources/loader-version.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import { claimProperties } from '../../src/store/layout/claim.ts';
import { disputeRow } from '../../src/store/layout/conflict.ts';
import { entityRow } from '../../src/store/layout/entity.ts';
import { omitEmpty } from '../../src/store/layout/omit-empty.ts';
import { relationRow } from '../../src/store/layout/relation.ts';
import {
  absenceProperties,
  ambiguityProperties,
  derivationProperties,
  sourceProperties,
} from '../../src/store/layout/source.ts';
import { termProperties } from '../../src/store/layout/term.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';

/**
 * A hash of what `LOADER_VERSION` stores of a source with a little of everything. If this test fails, sources that are
 * loaded already would now be stored otherwise: raise the version, which loads them again, and put both here. If only
 * the source of the test has changed, put the hash alone.
 */
const STORED = { version: 10, hash: 'd018b842cc98ba93' };

/** Everything that a load stores of a source. */
function storedForm(text: string): readonly unknown[] {
  const content = toClaims(parse(text) as SourceFile);
  const { claims } = content;
  return [
    sourceProperties(content.source, { hash: 'h', loader: 0, origin: 'folder', folder: 'f', file: 'a.yaml' }),
    claims.map(claimProperties),
    grouped(claims, ({ subject }) => subject).map((own) => rowOf(entityView(own), entityRow)),
    grouped(claims, ({ subjectTerm }) => subjectTerm).map((own) => rowOf(termView(own), termProperties)),
    grouped(claims, (claim) => relationOf(claim)?.id ?? null).map((own) => rowOf(relationView(own), relationRow)),
    content.derivations.map(derivationProperties),
    content.disputes.map(disputeRow),
    content.passages.map(omitEmpty),
    content.absences.map(absenceProperties),
    content.ambiguities.map(ambiguityProperties),
  ];
}

function grouped(claims: readonly Claim[], keyOf: (claim: Claim) => string | null): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function rowOf<View>(view: View | null, row: (view: View) => unknown): unknown {
  return view === null ? null : row(view);
}

/** The members of an object in the order of their names, which is not stored. */
function byKey(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('the version of the loader is that of the form in which sources are stored', () => {
  const form = JSON.stringify(storedForm(SMALL_SOURCE), byKey);
  const hash = createHash('sha256').update(form).digest('hex').slice(0, 16);
  expect({ version: LOADER_VERSION, hash }).toEqual(STORED);
});

test('the form has every kind of thing that is stored', () => {
  for (const part of storedForm(SMALL_SOURCE).slice(1, 6))
    expect((part as readonly unknown[]).length).toBeGreaterThan(0);
});
