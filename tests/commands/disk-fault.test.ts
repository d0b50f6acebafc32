import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { diskFault } from '../../src/commands/disk-fault.ts';
import { explain } from '../../src/commands/explain.ts';
import { SomethingMissing } from '../../src/commands/outcome.ts';
import { DatabaseRefused, DatabaseUnavailable, StatementFailed } from '../../src/graph/errors.ts';

const managed = { kind: 'managed', home: tmpdir() } as const;
const given = { kind: 'given', uri: 'bolt://db:7687', username: 'neo4j', password: 'secret' } as const;
const unwritten = new DatabaseRefused('disk', 'The database cannot write to its disk: it is full, or it fails.');

describe('a database that could not write to its disk', () => {
  test('names the folder where it is managed, what is kept and what to do', async () => {
    const error = await diskFault(managed, unwritten);
    expect(error).toBeInstanceOf(SomethingMissing);
    expect((error as Error).message).toContain(`The disk of ${managed.home} fails`);
    expect((error as Error).message).toContain(
      'What had been stored before is kept, and nothing of what was being written. Make room there (200 MB at least)',
    );
    expect(explain(error)).toMatchObject({ code: 3 });
  });

  test('names the machine of a database of one’s own', async () => {
    const error = (await diskFault(given, unwritten)) as Error;
    expect(error.message).toContain('Make room on the machine of the database, start the database again');
    expect(error.message).not.toContain('secret');
  });

  test.each([new DatabaseUnavailable(), new StatementFailed('Neo.ClientError.Statement.SyntaxError'), new Error('x')])(
    'is not blamed for %s while there is room',
    async (error) => {
      expect(await diskFault(managed, error)).toBe(error);
      expect(await diskFault(given, error)).toBe(error);
    },
  );
});
