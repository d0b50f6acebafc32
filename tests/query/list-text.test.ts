import { describe, expect, test } from 'vitest';
import { byOwner, listText, namesAsParameters } from '../../src/query/list-text.ts';

describe('a list of expressions as Cypher', () => {
  test.each([
    ['nothing', [], '[]'],
    ['one property', ['n0.id'], '[n0.id]'],
    ['properties of one thing by their names', ['n0.id', 'n0.kind'], "[key IN ['id', 'kind'] | n0[key]]"],
    [
      'those of a relation’s end too',
      ['startNode(r1).a', 'startNode(r1).b'],
      "[key IN ['a', 'b'] | startNode(r1)[key]]",
    ],
    ['what is no property as it is', ['type(r1)', 'COUNT { (n0)--() }'], '[type(r1), COUNT { (n0)--() }]'],
    [
      'all of it in its order',
      ['type(r1)', 'n0.a', 'n0.b', 'm.c', "coalesce(n0.d, 'x')"],
      "[type(r1)] + [key IN ['a', 'b'] | n0[key]] + [m.c, coalesce(n0.d, 'x')]",
    ],
    ['a comparison as it is', ['n0.a', 'n0.b = 1'], '[n0.a, n0.b = 1]'],
  ])('reads %s', (_, texts, cypher) => {
    expect(listText(texts)).toBe(cypher);
  });

  test('has the properties of each thing side by side once they are ordered by it, then the rest', () => {
    const texts = ['n0.a', 'COUNT { () }', 'n1.a', 'n0.b', 'type(r2)', 'n1.b'];
    expect(byOwner(texts)).toEqual(['n0.a', 'n0.b', 'n1.a', 'n1.b', 'COUNT { () }', 'type(r2)']);
  });
});

test('statements that read other properties of the same things have one text', () => {
  const statement = (texts: readonly string[]) => {
    const taken: (readonly string[])[] = [];
    const text = namesAsParameters(`MATCH (n0) RETURN ${listText(texts)}`, (names) => `$p${taken.push(names) - 1}`);
    return { text, taken };
  };
  const [one, other] = [statement(['n0.id', 'n0.kind', 'n0.name']), statement(['n0.id', 'n0.note'])];
  expect(one.text).toBe('MATCH (n0) RETURN [key IN $p0 | n0[key]]');
  expect(other.text).toBe(one.text);
  expect([one.taken, other.taken]).toEqual([[['id', 'kind', 'name']], [['id', 'note']]]);
});
