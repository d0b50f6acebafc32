import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { faultToReport, idsLike, readRoot } from '../../src/query/execute-root.ts';
import { UnknownIds } from '../../src/query/root.ts';
import type { Prepared } from '../../src/query/root-plan.ts';
import { UNCHECKED } from '../../src/query/request.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const prepared = (text: string | null, count: string | null = null): Prepared => ({
  statement: { text, decode: (rows) => rows },
  count,
  subqueries: 0,
  parameters: { p0: 'a' },
  request: UNCHECKED,
  moment: null,
  statuses: [],
  entityIds: { ids: [], isMissed: false },
});

describe('the rows of a root field', () => {
  it('are those of its statement, with its parameters', async () => {
    const database = fakeDatabase((text, parameters) => [[text, parameters]]);
    expect(await readRoot(database, prepared('RETURN $p0'))).toEqual([['RETURN $p0', { p0: 'a' }]]);
  });

  it('are none where no statement is needed, and the database is not asked', async () => {
    const database = fakeDatabase(() => {
      throw new Error('asked');
    });
    expect(await readRoot(database, prepared(null))).toEqual([]);
  });

  it('are counted ahead where there could be too many; where there are, the statement is not run', async () => {
    const most = LIMITS.rows.value;
    const asked: string[] = [];
    const database = (rows: number) =>
      fakeDatabase((text) => {
        asked.push(text);
        return text === 'COUNT' ? [[rows]] : [['row']];
      });
    expect(await readRoot(database(most), prepared('READ', 'COUNT'))).toEqual([['row']]);
    await expect(readRoot(database(most + 1), prepared('READ', 'COUNT'))).rejects.toThrow(
      `Lists within lists give more than ${most} rows, and ${most} are allowed. Ask for smaller pages.`,
    );
    expect(asked).toEqual(['COUNT', 'READ', 'COUNT']);
  });
});

describe('an id that must exist and does not', () => {
  const report = async (fault: UnknownIds, ...near: readonly string[]) => {
    const error = await faultToReport(
      fakeDatabase(() => near.map((id) => [id])),
      fault,
    );
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  };

  it('is told with the nearest one that does', async () => {
    expect(await report(new UnknownIds('from', ['siac-motor']), 'saic-motor', 'baosteel')).toBe(
      'from: there is no entity "siac-motor", did you mean "saic-motor"?',
    );
  });

  it('is told with where to look, where none is near', async () => {
    expect(await report(new UnknownIds('ids', ['上海-某公司']))).toBe(
      'ids: there is no entity "上海-某公司"; search finds the ids of entities by name.',
    );
    expect(await report(new UnknownIds('source', ['x'], 'source'), 'chinadaily-2013')).toBe(
      'source: there is no source "x"; sources lists them.',
    );
    expect(await report(new UnknownIds('claim', ['x'], 'claim'))).toMatch(
      /^claim: there is no claim "x"; claims lists/,
    );
  });

  it('is told with how many others there are', async () => {
    expect(await report(new UnknownIds('ids', ['zz', 'yy', 'xx']))).toContain('no entity "zz" (and 2 more)');
  });

  it('carries all of them', async () => {
    const error = await faultToReport(
      fakeDatabase(() => []),
      new UnknownIds('ids', ['zz', 'yy']),
    );
    expect(error).toMatchObject({ code: 'NOT_FOUND', unknownIds: ['zz', 'yy'] });
  });

  it('is reported as the database’s fault when the database cannot be asked', async () => {
    const lost = new Error('lost');
    const broken = fakeDatabase(() => {
      throw lost;
    });
    expect(await faultToReport(broken, new UnknownIds('id', ['some-id']))).toBe(lost);
  });
});

describe('any other fault', () => {
  it('is told as it is', async () => {
    const fault = new InputError('first: 0 is not allowed');
    expect(
      await faultToReport(
        fakeDatabase(() => []),
        fault,
      ),
    ).toBe(fault);
    expect(
      await faultToReport(
        fakeDatabase(() => []),
        'text',
      ),
    ).toBe('text');
  });
});

describe('ids like one', () => {
  it('are those of names with its words, and those that begin as it does', async () => {
    const asked: unknown[] = [];
    const database = fakeDatabase((_text, parameters) => (asked.push(parameters), [['x']]));
    expect(await idsLike(database, 'shanghai-motor-works')).toEqual(['x', 'x']);
    expect(asked).toEqual([{ query: expect.stringContaining('shanghai') }, { start: 'shanghai-motor-' }]);
  });

  it('are not looked for by what it does not have', async () => {
    const database = fakeDatabase(() => {
      throw new Error('asked');
    });
    expect(await idsLike(database, '???')).toEqual([]);
    expect(await idsLike(database, 'any', 'claim')).toEqual([]);
  });
});
