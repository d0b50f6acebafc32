import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';
import { readReply } from '../../bench/http-client.ts';
import { BenchUsage, readOptions } from '../../bench/options.ts';
import { sortedPage, type Named } from '../../bench/raw/raw-shape.ts';
import { rawShapes } from '../../bench/raw/statements.ts';
import { canonicalText, firstDifference, peerFirm } from '../../bench/shared-form.ts';
import { shapes } from '../../bench/shapes.ts';

describe('the questions', () => {
  test('are valid in our schema', async () => {
    const schema = buildSchema((await readTypeDefs()).join('\n'));
    for (const { query } of shapes) expect(validate(schema, parse(query))).toEqual([]);
  });

  test('each have a hand-written statement', () => {
    expect(Object.keys(rawShapes).toSorted()).toEqual(shapes.map(({ name }) => name).toSorted());
  });
});

describe('answers', () => {
  test('are equal whatever the order of their fields, but not of their lists', () => {
    expect(firstDifference({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBeNull();
    expect(firstDifference({ a: [{ id: 'x' }, { id: 'y' }] }, { a: [{ id: 'x' }, { id: 'z' }] })).toBe(
      'data.a[1].id: "y" is not "z"',
    );
    expect(firstDifference({ a: [1] }, { a: [1, 2] })).toBe('data.a[1]: null is not 2');
  });

  test('are told apart where one has no answer at all', () => {
    expect(firstDifference(undefined, { firm: null })).toBe('data: null is not {"firm":null}');
    expect(canonicalText({ b: null, a: [] })).toBe('{"a":[],"b":null}');
  });

  test('of the peer and ours are one form for a firm with its small lists', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    const plain = { id: 'f', name: 'F', locatedIn: [], foundedBy: [b, a], headedBy: [a] };
    const ours = {
      id: 'f',
      name: 'F',
      locatedIn: { nodes: [] },
      foundedBy: { nodes: [a, b] },
      headedBy: { nodes: [a] },
    };
    expect(peerFirm(plain)).toEqual(peerFirm(ours));
  });

  test('made by hand are sorted and cut as a page is', () => {
    const many = Array.from({ length: 30 }, (_, index): Named => [`p${String(30 - index).padStart(2, '0')}`, 'x']);
    expect(sortedPage(many)).toHaveLength(25);
    expect(sortedPage(many)[0]![0]).toBe('p01');
  });
});

describe('a reply over the wire', () => {
  const head = 'HTTP/1.1 200 OK\r\n';

  test('is whole only when all of its bytes are there', () => {
    const whole = Buffer.from(`${head}Content-Length: 8\r\n\r\n{"a":1}\n`);
    expect(readReply(whole.subarray(0, whole.length - 1))).toBeNull();
    expect(readReply(whole)).toEqual({ status: 200, body: '{"a":1}\n' });
  });

  test('is read chunk by chunk', () => {
    const whole = Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`);
    expect(readReply(whole)).toEqual({ status: 200, body: 'abcde' });
    expect(readReply(whole.subarray(0, whole.length - 6))).toBeNull();
  });
});

describe('the options', () => {
  test('have usual values, and smaller ones to see that it runs', () => {
    expect(readOptions([])).toMatchObject({ firms: 34_000, rounds: 12, clients: 16 });
    expect(readOptions(['--quick', '--firms', '500'])).toMatchObject({ firms: 500, rounds: 2 });
  });

  test('refuse what is not there', () => {
    expect(() => readOptions(['--shapes', 'Q1,Q99'])).toThrow(BenchUsage);
    expect(() => readOptions(['--contenders', 'us'])).toThrow('none of raw, peer, guanxi');
    expect(() => readOptions(['--firms', 'many'])).toThrow('--firms: "many" is no whole number.');
  });

  test('keep the order of the results', () => {
    expect(readOptions(['--shapes', 'Q3,Q1', '--contenders', 'guanxi,raw'])).toMatchObject({
      shapes: ['Q1', 'Q3'],
      contenders: ['raw', 'guanxi'],
    });
  });
});
