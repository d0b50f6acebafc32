import { describe, expect, it } from 'vitest';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql';
import { completing, completingColumn, CompletionError, itemOf } from '../../src/query/complete-value.ts';
import { asIs } from '../../src/query/expression.ts';
import { UNCHECKED, type Request } from '../../src/query/request.ts';

const CHECKED: Request = { ...UNCHECKED, unchecked: false };
const Kind = new GraphQLEnumType({ name: 'Kind', values: { FIRM: {}, PERSON: {} } });
const complete = (type: GraphQLOutputType, value: unknown) => completing(type, asIs)(value, CHECKED);
const list = (type: GraphQLOutputType) => new GraphQLList(type);
const required = (type: GraphQLOutputType) => new GraphQLNonNull(type as typeof GraphQLString);

describe('a value is completed', () => {
  it.each<[GraphQLOutputType, unknown, unknown]>([
    [GraphQLString, 'SAIC', 'SAIC'],
    [GraphQLString, 12, '12'],
    [GraphQLID, 12, '12'],
    [GraphQLInt, 12, 12],
    [GraphQLInt, -0, -0],
    [GraphQLFloat, 0.5, 0.5],
    [GraphQLBoolean, false, false],
    [Kind, 'FIRM', 'FIRM'],
    [GraphQLString, null, null],
    [GraphQLString, undefined, null],
    [list(GraphQLInt), [1, null], [1, null]],
    [list(GraphQLString), ['a', 2], ['a', '2']],
    [list(list(GraphQLID)), [[1], null], [['1'], null]],
  ])('as %s from %j', (type, value, completed) => {
    expect(complete(type, value)).toEqual(completed);
  });

  it('without a copy of a list of which every value stays', () => {
    const value = ['a', 'b'];
    expect(complete(list(GraphQLString), value)).toBe(value);
  });

  it('without a change to a list of which a value becomes another', () => {
    const value = ['a', 2];
    complete(list(GraphQLString), value);
    expect(value).toEqual(['a', 2]);
  });

  it('from one column of a row, decoded or as it is', () => {
    const row = ['a', 12];
    expect(completingColumn(GraphQLID, asIs, 1)(row, CHECKED)).toBe('12');
    expect(completingColumn(GraphQLInt, (value) => Number(value) + 1, 1)(row, CHECKED)).toBe(13);
  });

  it('by graphql-js alone where the request says so', () => {
    const value = completing(required(GraphQLString), asIs)(null, UNCHECKED);
    expect([value, completingColumn(required(GraphQLInt), asIs, 0)([null], UNCHECKED)]).toEqual([null, null]);
  });
});

describe('a value that the type does not allow is refused', () => {
  it.each<[GraphQLOutputType, unknown]>([
    [required(GraphQLString), null],
    [required(GraphQLString), undefined],
    [list(required(GraphQLInt)), [1, null]],
    [list(GraphQLInt), 1],
    [required(list(GraphQLInt)), null],
  ])('%s, from %j', (type, value) => {
    expect(() => complete(type, value)).toThrow(CompletionError);
  });

  it.each<[GraphQLOutputType, unknown]>([
    [GraphQLInt, 2 ** 31],
    [GraphQLInt, 0.5],
    [GraphQLInt, 'many'],
    [GraphQLFloat, NaN],
    [GraphQLBoolean, 'yes'],
    [GraphQLString, { name: 'SAIC' }],
    [Kind, 'SHIP'],
  ])('%s, from %j', (type, value) => {
    expect(() => complete(type, value)).toThrow();
  });
});

describe('the type of the items', () => {
  it('is that within the list, whether the list may be null or not', () => {
    expect([itemOf(list(GraphQLInt)), itemOf(required(list(GraphQLInt)))]).toEqual([GraphQLInt, GraphQLInt]);
  });
});
