import { describe, expect, test } from 'vitest';
import { homeFindings, machineFindings, type HomeFacts } from '../../../src/commands/doctor/machine-findings.ts';
import type { Finding } from '../../../src/commands/doctor/finding.ts';

const notable = (findings: readonly Finding[]) =>
  findings.filter(({ level }) => level !== 'ok').map(({ level, check }) => `${level} ${check}`);

const machine = { node: '20.20.2', memory: { totalMb: 16_000, availableMb: 8000 }, now: Date.UTC(2027, 0, 1) };
const home: HomeFacts = {
  home: '/var/lib/guanxi',
  folder: { owner: 1000, mode: 0o40700 },
  passwordMode: 0o100600,
  freeMb: 50_000,
  ours: 1000,
  java: { major: 21 },
  interrupted: false,
};

describe('a machine', () => {
  test('that has what is needed is in order', () => {
    expect(notable(machineFindings(machine))).toEqual([]);
  });

  test.each(['20.18.3', '18.20.0', '16.0.0'])('with Node.js %s needs a newer one', (node) => {
    expect(notable(machineFindings({ ...machine, node }))).toEqual(['problem Node.js']);
  });

  test.each(['20.19.0', '22.1.0', '24.21.0'])('with Node.js %s does not', (node) => {
    expect(notable(machineFindings({ ...machine, node }))).toEqual([]);
  });

  test.each([
    [{ totalMb: 900, availableMb: 600 }, ['problem memory']],
    [{ totalMb: 2000, availableMb: 1500 }, ['warning memory']],
    [{ totalMb: 16_000, availableMb: 1200 }, []],
  ])('with %j of memory', (memory, expected) => {
    expect(notable(machineFindings({ ...machine, memory }))).toEqual(expected);
  });

  test('whose clock was never set cannot date what it records', () => {
    expect(notable(machineFindings({ ...machine, now: 0 }))).toEqual(['problem clock']);
  });
});

describe('a home folder', () => {
  test('of our own, closed to others, with room, is in order', () => {
    expect(notable(homeFindings(home))).toEqual([]);
  });

  test('that is not there yet is in order', () => {
    expect(notable(homeFindings({ ...home, folder: null, passwordMode: null, freeMb: null }))).toEqual([]);
  });

  test.each<[string, Partial<HomeFacts>, readonly string[]]>([
    ['of another user', { ours: 33 }, ['problem home folder']],
    ['open to others', { folder: { owner: 1000, mode: 0o40755 } }, ['warning home folder']],
    ['whose password others can read', { passwordMode: 0o100644 }, ['problem password file']],
    ['on a full disk', { freeMb: 100 }, ['problem disk']],
    ['on a disk that is nearly full', { freeMb: 1000 }, ['warning disk']],
    ['whose restore was interrupted', { interrupted: true }, ['warning restore']],
    ['without a Java', { java: { fault: 'there is no Java' } }, ['problem Java']],
  ])('%s', (_, given, expected) => {
    const findings = homeFindings({ ...home, ...given });
    expect(notable(findings)).toEqual(expected);
    for (const { level, advice } of findings) expect(advice === null).toBe(level === 'ok');
  });
});
