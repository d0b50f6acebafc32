import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aliasExist } from '../../src/generated/cypher.ts';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { DIRECTORY } from '../support/directory-source.ts';

let graph: ChangeGraph;

beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE, DIRECTORY);
  await graph.change('rankClaims', { claims: ['d-owns'], rank: 'PREFERRED', reason: 'a test' });
  for (const [left, right] of [
    ['the-works', 'old-works'],
    ['lee-ann', 'ann'],
  ])
    await graph.change('judgeIdentity', { left, right, judgement: 'SAME', reason: 'a test' });
});
afterAll(() => graph.close());

describe('an id that was merged', () => {
  const both = async (operation: string) => ({
    former: await graph.data(operation.replaceAll('FIRM', 'the-works').replaceAll('PERSON', 'lee-ann')),
    now: await graph.data(operation.replaceAll('FIRM', 'old-works').replaceAll('PERSON', 'ann')),
  });

  it.each([
    '{ entity(id: "FIRM") { id name formerIds } }',
    '{ firm(id: "FIRM") { id headedBy { nodes { id } } } person(id: "PERSON") { id } }',
    '{ node(id: "FIRM") { id } }',
    '{ entities(ids: ["guild", "FIRM", "PERSON", "none"]) { id } }',
    '{ neighborhood(ids: ["FIRM"]) { nodes { id } relations { id } } }',
    '{ paths(from: "FIRM", to: "guild") { length nodes { id } } }',
    '{ paths(from: "guild", to: "PERSON") { length nodes { id } } }',
    '{ paths(from: "guild", to: "new-works", avoid: ["PERSON"]) { length } }',
    '{ timeline(id: "FIRM") { kind } }',
    '{ sharedTies(ids: ["PERSON", "new-works"]) { count } }',
    '{ statistics(subject: "FIRM") { id } }',
    '{ claims(where: { subject: "FIRM" }) { totalCount nodes { id } } }',
    '{ claims(where: { object: "FIRM" }) { totalCount nodes { id } } }',
    '{ relations(where: { from: "FIRM" }) { totalCount nodes { id } } }',
    '{ relations(where: { entity: "PERSON" }) { totalCount nodes { id } } }',
    '{ relations(where: { ids: ["FIRM.located-in.harbour"] }) { nodes { id } } }',
    '{ node(id: "PERSON.heads.FIRM") { id } }',
    '{ firms(where: { ids: ["FIRM"] }) { totalCount nodes { id } } }',
    '{ conflicts(where: { about: "FIRM" }) { totalCount } }',
    '{ absence(about: "FIRM", predicate: "FOUNDED") { state notSaid { id } } }',
    '{ changes(entity: "FIRM") { totalCount nodes { id } } }',
    '{ identityCandidates(entity: "FIRM") { totalCount } }',
    '{ difference(from: "2020-01-01T00:00:00Z", entity: "FIRM") { claims { id after } } }',
  ])('answers like the one that it was merged into: %s', async (operation) => {
    const { former, now } = await both(operation);
    expect(former).toEqual(now);
    expect(JSON.stringify(now)).not.toMatch(/:null\}$|\[\]/);
  });

  it('has what was changed of its claims before the merge among the differences of the one that it was merged into', async () => {
    const { difference } = await graph.data(
      '{ difference(from: "2020-01-01T00:00:00Z", entity: "old-works") { claims { id after } } }',
    );
    expect(difference.claims).toContainEqual({
      id: 'd-owns',
      after: expect.objectContaining({ rank: 'PREFERRED' }) as unknown,
    });
  });

  it('answers so in variables, in fragments and beside others, and unknown ids are still named', async () => {
    const query = `query ($id: ID!, $ids: [ID!]!) {
      a: entity(id: $id) { ...Named } b: entities(ids: $ids) { ...Named } c: entity(id: "none") { id } d: firm(id: "lee-ann") { id }
    } fragment Named on Entity { id }`;
    for (let time = 0; time < 2; time += 1) {
      expect(await graph.data(query, { id: 'the-works', ids: ['lee-ann', 'guild'] })).toEqual({
        a: { id: 'old-works' },
        b: [{ id: 'ann' }, { id: 'guild' }],
        c: null,
        d: null,
      });
      expect(await graph.data(query, { id: 'guild', ids: ['ann'] })).toMatchObject({
        a: { id: 'guild' },
        b: [{ id: 'ann' }],
      });
    }
    const { errors } = await graph.ask('{ neighborhood(ids: ["the-works", "nobody"]) { nodes { id } } }');
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^ids: there is no entity "nobody"/) as string }]);
  });

  it('costs no statement where an id is found', async () => {
    const statements: string[] = [];
    const counting: typeof graph.database = {
      ...graph.database,
      read: (...args) => {
        // Whether there are merged ids at all is asked once a second.
        if (args[0] !== aliasExist.text) statements.push(args[0]);
        return graph.database.read(...args);
      },
    };
    const ask = (query: string) =>
      graph.apollo.executeOperation({ query }, { contextValue: { database: counting, caller: null } });
    await ask('{ entity(id: "old-works") { id } }');
    await ask('{ neighborhood(ids: ["old-works"]) { nodes { id } } }');
    expect(statements).toHaveLength(2);
    // The entity, which id was merged, and the entity that it stands for.
    await ask('{ entity(id: "the-works") { id } }');
    expect(statements).toHaveLength(5);
  });
});
