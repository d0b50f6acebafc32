import { describe, expect, test } from 'vitest';
import { openTestDatabase } from './support/neo4j.ts';
import { jarsHome, startProgram } from './support/program.ts';
import { openBrowser } from './web/browser.ts';

// This file is a unit test itself: it has what every one of them has.
describe('a test file whose name says nothing of what it needs', () => {
  test('has no database', () => {
    expect(() => openTestDatabase()).toThrow(/No database here: a test file that uses one ends in \.graph\.test\.ts/);
  });

  test('has no program, and no folder of jars to start a database from', () => {
    const fault = /No program here: a test file that uses one ends in \.program\.test\.ts/;
    expect(() => startProgram(['--version'])).toThrow(fault);
    expect(() => jarsHome()).toThrow(fault);
  });

  test('has no browser', async () => {
    await expect(openBrowser('http://127.0.0.1:1')).rejects.toThrow(
      'No browser here: a test file that uses one ends in .browser.test.ts.',
    );
  });
});
