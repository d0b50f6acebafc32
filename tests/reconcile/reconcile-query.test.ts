import { describe, expect, test } from 'vitest';
import { BatchFault, MOST_QUERIES, readQueries } from '../../src/reconcile/reconcile-query.ts';

const read = (batch: object) => Object.fromEntries(readQueries(JSON.stringify(batch)));

describe('a batch of queries', () => {
  test('is read by key; a kind may be a text or a list, and values may be of any kind', () => {
    expect(
      read({
        q0: { query: ' 上海光裕 ', type: 'FIRM', limit: 3 },
        q1: {
          query: 'Zhou Jian',
          type: ['PERSON'],
          type_strict: 'any',
          properties: [
            { pid: 'heads', v: [{ id: 'sba', name: 'SBA' }, 'SSEC'] },
            { pid: 'founding_date', v: 2011 },
          ],
        },
      }),
    ).toEqual({
      q0: { query: '上海光裕', kinds: ['FIRM'], strict: false, limit: 3, properties: [] },
      q1: {
        query: 'Zhou Jian',
        kinds: ['PERSON'],
        strict: true,
        limit: 10,
        properties: [
          { pid: 'heads', values: ['SBA', 'SSEC'] },
          { pid: 'founding_date', values: ['2011'] },
        ],
      },
    });
  });

  test('leaves out a query that is not in the form of the specification, and keeps the others', () => {
    expect(
      Object.keys(
        read({
          kind: { query: 'a', type: 'COMPANY' },
          empty: { query: '  ' },
          number: { query: 7 },
          properties: { query: 'a', properties: [{ v: 'x' }] },
          limit: { query: 'a', limit: 'all' },
          list: ['a'],
          good: { query: 'a' },
        }),
      ),
    ).toEqual(['good']);
  });

  test('may hold a query of properties alone', () => {
    expect(read({ q: { properties: [{ pid: 'identifier', v: '91310000132260250X' }] } })['q']).toMatchObject({
      query: '',
      properties: [{ pid: 'identifier', values: ['91310000132260250X'] }],
    });
  });

  test.each([
    ['{"q": ', 'queries: this is not JSON.'],
    ['[]', 'queries: this is not a JSON object.'],
    [
      JSON.stringify(Object.fromEntries(Array.from({ length: MOST_QUERIES + 1 }, (_, index) => [index, {}]))),
      'queries: there are 101; send at most 100 at a time.',
    ],
  ])('that cannot be read says why: %.20s', (text, message) => {
    expect(() => readQueries(text)).toThrow(new BatchFault(message));
  });
});
