import { describe, expect, test } from 'vitest';
import { databaseFindings } from '../../../src/commands/doctor/database-findings.ts';
import type { DatabaseFacts } from '../../../src/graph/database-facts.ts';
import type { MigrationState } from '../../../src/graph/migrate.ts';

const sound: DatabaseFacts = {
  version: '5.26.30',
  edition: 'enterprise',
  clockAheadMs: 12,
  migratedAt: Date.UTC(2026, 0, 1),
  user: 'guanxi',
  roles: ['PUBLIC', 'guanxi'],
  fetchesAddresses: false,
  settings: {},
  riskyProcedures: [],
};
const CURRENT: MigrationState = { kind: 'current' };

function found(given: Partial<DatabaseFacts>, migrations = CURRENT, managed = false): readonly string[] {
  return databaseFindings({ facts: { ...sound, ...given }, migrations, managed })
    .filter(({ level }) => level !== 'ok')
    .map(({ level, check }) => `${level} ${check}`);
}

describe('a database', () => {
  test('with a user of few rights and no way out is in order', () => {
    expect(found({})).toEqual([]);
  });

  test('that lacks a migration or an index is a warning, and one of a newer program is a problem', () => {
    expect(found({}, { kind: 'behind', reason: 'The database lacks migration 15.' })).toEqual([
      'warning migrations and indexes',
    ]);
    expect(found({}, { kind: 'conflict', reason: 'newer' })).toEqual(['problem migrations and indexes']);
  });

  test.each([-3_600_000, -6000, 6000, 3_600_000])('whose clock differs by %d ms', (clockAheadMs) => {
    expect(found({ clockAheadMs })).toEqual(['problem clocks']);
  });

  test('that was migrated at a time still to come', () => {
    expect(found({ migratedAt: Date.now() + 86_400_000 })).toEqual(['problem clocks']);
  });

  test('in which the user may do everything', () => {
    expect(found({ roles: ['PUBLIC', 'admin'] })).toEqual(['warning user of the database']);
    expect(found({ roles: null, edition: 'community' })).toEqual([]);
  });

  test('that asks nobody for a password', () => {
    expect(found({ settings: { 'dbms.security.auth_enabled': 'false' } })).toEqual(['problem user of the database']);
  });

  test.each<[string, Partial<DatabaseFacts>]>([
    ['addresses by LOAD CSV', { fetchesAddresses: true }],
    ['files by LOAD CSV', { settings: { 'dbms.security.allow_csv_import_from_file_urls': 'true' } }],
    ['anything by unrestricted procedures', { settings: { 'dbms.security.procedures.unrestricted': 'apoc.*' } }],
    ['files by procedures', { riskyProcedures: ['apoc.load.json'] }],
  ])('whose statements reach %s', (_, given) => {
    expect(found(given)).toEqual(['warning ways out of the database']);
  });
});
