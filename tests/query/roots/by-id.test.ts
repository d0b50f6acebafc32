import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

describe('one node by its id', () => {
  it('is found by the index on ids, with the id as a parameter', () => {
    expect(compiledRoot('{ claim(id: "c-1") { id } }')).toMatchObject({
      text: 'MATCH (n0:Claim {id: $p0}) RETURN [n0.id] AS value',
      parameters: { p0: 'c-1' },
    });
  });

  it('is an entity of its kind, by the index that all entities share', () => {
    expect(compiledRoot('{ firm(id: "a") { id } }').text).toMatch(/^MATCH \(n0:Entity:Firm \{id: \$p0\}\)/);
    expect(compiledRoot('{ governmentBody(id: "a") { id } }').text).toMatch(/^MATCH \(n0:Entity:GovernmentBody /);
  });

  it('is null where there is none', () => {
    expect(compiledRoot('{ firm(id: "none") { id } }').answer()).toBeNull();
  });
});

describe('several entities by their ids', () => {
  const { text, parameters, answer } = compiledRoot('{ entities(ids: ["b", "none", "a", "b"]) { id } }');

  it('stand in the order asked, one that is asked twice too', () => {
    expect(parameters).toEqual({ p0: ['b', 'none', 'a', 'b'] });
    expect(text).toMatch(/^UNWIND range\(0, size\(\$p0\) - 1\) AS (\w+) .* ORDER BY \1 RETURN/);
  });

  it('are null where an id is unknown', () => {
    expect(text).toContain('OPTIONAL MATCH');
    expect(answer(['FIRM', 'b'], null, ['PERSON', 'a'])).toEqual([{ id: 'b' }, null, { id: 'a' }]);
  });

  it('are not too many', () => {
    const ids = Array.from({ length: 251 }, (_, index) => `"e${index}"`).join();
    expect(() => compiledRoot(`{ entities(ids: [${ids}]) { id } }`)).toThrow(
      /^ids: 251 are too many; give at most 250\.$/,
    );
  });
});

describe('anything by its id', () => {
  const { text, answer } = compiledRoot('{ node(id: "a") { __typename id } }');

  it('is looked for under each label, by its own index', () => {
    for (const label of ['Change', 'Claim', 'Source', 'Term', 'Conflict', 'IdentityCandidate', 'Entity'])
      expect(text).toMatch(new RegExp(`MATCH \\((\\w+):${label} \\{id: \\$p0\\}\\) RETURN \\['${label}'`));
    expect(text).toMatch(/ RETURN value LIMIT 1$/);
  });

  it('is told by the label that found it', () => {
    expect(answer(['Term', ['t-1']])).toEqual({ __typename: 'Term', id: 't-1' });
    expect(answer(['Entity', ['PERSON', 'wang']])).toEqual({ __typename: 'Person', id: 'wang' });
    expect(answer()).toBeNull();
  });

  it('is a relation only where the id is made as that of one, and then found from its ends', () => {
    expect(text).not.toContain('Relation');
    expect(compiledRoot('{ node(id: "wang.heads") { id } }').text).not.toContain('Relation');
    const relation = compiledRoot('{ node(id: "wang.heads.saic.2") { __typename id } }');
    expect(relation.text).toContain('MATCH (:Entity {id: $p1})-[r10 {id: $p0}]->(:Entity {id: $p2})');
    expect(relation.parameters).toEqual({ p0: 'wang.heads.saic.2', p1: 'wang', p2: 'saic' });
    expect(relation.answer(['Relation', ['wang.heads.saic.2']])).toEqual({
      __typename: 'Relation',
      id: 'wang.heads.saic.2',
    });
  });
});
