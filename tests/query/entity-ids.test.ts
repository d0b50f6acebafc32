import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { entityIdsIn, withCanonicalIds } from '../../src/query/entity-ids.ts';
import { schema } from '../support/compiling.ts';

const canonical = (id: string) => (id === 'old' ? 'new' : id);

describe('the ids of entities that a root field is asked with', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['firm', { id: 'saic' }, ['saic']],
    ['neighborhood', { ids: ['a', 'b'] }, ['a', 'b']],
    ['paths', { from: 'a', to: 'b', avoid: ['c'] }, ['a', 'b', 'c']],
    ['claims', { where: { subject: 'a', source: 'src' } }, ['a']],
    ['firms', { where: { ids: ['a'], locatedIn: 'pudong' } }, ['a', 'pudong']],
    ['node', { id: 'a.heads.b' }, ['a', 'b']],
    ['node', { id: 'a.heads.b.1' }, ['a', 'b']],
    ['conflict', { id: 'a.heads.b~when' }, ['a', 'b']],
    ['conflict', { id: 'a~size' }, ['a']],
    ['relations', { where: { ids: ['a.heads.b', 'c.owns.d'], entity: 'e' } }, ['e', 'a', 'b', 'c', 'd']],
  ])('%s, with %j, are %j', (field, args, ids) => {
    expect(entityIdsIn(field, args).ids).toEqual(ids);
  });

  it('are none where none is given', () => {
    for (const args of [{}, { where: null }, { where: undefined }, { where: {} }, { where: { ids: null } }])
      expect(entityIdsIn('firms', args).ids).toEqual([]);
    expect(entityIdsIn('firm', { id: '' }).ids).toEqual([]);
  });

  it('are none of a field that takes none', () => {
    for (const field of ['sources', 'stats', 'source', 'term', 'noSuchField'])
      expect(entityIdsIn(field, { id: 'a', source: 'b' }).ids).toEqual([]);
  });

  it('show in the answer where one is not found, unless they only make a list shorter', () => {
    const missed = ['firm', 'entities', 'paths', 'timeline', 'absence'].map((name) => entityIdsIn(name, {}).isMissed);
    const unseen = ['firms', 'claims', 'changes', 'statistics', 'relations'].map(
      (name) => entityIdsIn(name, {}).isMissed,
    );
    expect(new Set(missed)).toEqual(new Set([true]));
    expect(new Set(unseen)).toEqual(new Set([false]));
  });

  it('are known of every argument of the schema that takes some', () => {
    /** What other ids are of, by the name of the argument. */
    const others = new Set(['source', 'sources', 'claim', 'publisher']);
    const fields = Object.values(schema.getQueryType()!.getFields());
    const byId = fields.filter(({ name }) => !['change', 'claim', 'source', 'term'].includes(name));
    const unknown = byId.flatMap(({ name, args }) =>
      args
        .flatMap((argument) => idPaths(argument.name, argument.type))
        .filter((path) => !others.has(path.split('.').at(-1)!))
        .filter((path) => entityIdsIn(name, argumentsWith(path)).ids.length === 0)
        .map((path) => `${name}(${path})`),
    );
    expect(unknown).toEqual([]);
  });
});

/** The paths of ids in an argument: itself, or members of a `where`. */
function idPaths(name: string, type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((member) => idPaths(`${name}.${member.name}`, member.type));
  return named.name === 'ID' ? [name] : [];
}

function argumentsWith(path: string) {
  const [first = '', second] = path.split('.');
  return { [first]: second === undefined ? 'some-id' : { [second]: 'some-id' } };
}

describe('arguments under the entities that merged ids stand for', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['firm', { id: 'old' }, { id: 'new' }],
    ['absence', { about: 'a', with: 'old', predicate: 'OWNS' }, { about: 'a', with: 'new', predicate: 'OWNS' }],
    [
      'claims',
      { where: { subject: 'old', source: 'old' }, first: 1 },
      { where: { subject: 'new', source: 'old' }, first: 1 },
    ],
    ['node', { id: 'old.heads.b.1' }, { id: 'new.heads.b.1' }],
    ['conflict', { id: 'a.heads.old~when' }, { id: 'a.heads.new~when' }],
    ['relations', { where: { ids: ['old.owns.a'], to: 'old' } }, { where: { ids: ['new.owns.a'], to: 'new' } }],
  ])('%s, with %j, are %j', (field, args, changed) => {
    expect(withCanonicalIds(field, args, canonical)).toEqual(changed);
  });

  it('name each entity once, where two ids stand for one', () => {
    expect(withCanonicalIds('neighborhood', { ids: ['old', 'a', 'new'] }, canonical)).toEqual({ ids: ['new', 'a'] });
  });

  it('keep their places where the answer has one for each', () => {
    expect(withCanonicalIds('entities', { ids: ['old', 'a', 'new'] }, canonical)).toEqual({ ids: ['new', 'a', 'new'] });
  });

  it('put the lower end first where a relation is symmetric, as its id does', () => {
    expect(withCanonicalIds('node', { id: 'old.partners-with.zz' }, (id) => (id === 'old' ? 'zzz' : id))).toEqual({
      id: 'zz.partners-with.zzz',
    });
    expect(withCanonicalIds('node', { id: 'old.owns.zz' }, (id) => (id === 'old' ? 'zzz' : id))).toEqual({
      id: 'zzz.owns.zz',
    });
  });

  it('are the same where nothing is merged, and what was given is not changed', () => {
    const args = { where: { ids: ['old'] }, first: 2 };
    expect(withCanonicalIds('firms', args, (id) => id)).toEqual(args);
    withCanonicalIds('firms', args, canonical);
    expect(args).toEqual({ where: { ids: ['old'] }, first: 2 });
  });
});
