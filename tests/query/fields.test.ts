import { getNamedType, isLeafType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compiledField, schema } from '../support/compiling.ts';

describe('a field of an object', () => {
  it('is the property of its name', () => {
    const { text, answer } = compiledField('Claim', 'predicate');
    expect([text, answer('HEADS'), answer(null)]).toEqual(['x.predicate', 'HEADS', null]);
  });

  it('is what its compiler makes of it, where it has one', () => {
    expect(compiledField('Claim', 'polarity').answer(null)).toBe('AFFIRMED');
    expect(compiledField('Relation', 'type').text).toBe('type(x)');
  });

  it('is compiled as that of an interface, where its type implements one', () => {
    for (const type of ['Firm', 'Person', 'Place'])
      expect(compiledField(type, 'formerIds').text).toBe(compiledField('Firm', 'formerIds').text);
    expect(compiledField('Firm', 'synthetic').answer('syn-1')).toBe(true);
  });

  it('is a traversal, where the schema declares it to be one', () => {
    expect(compiledField('Person', 'heads { totalCount }').columns).toEqual(['COUNT { MATCH (x)-[r0:HEADS]->(n1) }']);
  });

  it('is in the language asked, where it is a text of our own', () => {
    expect(compiledField('Source', 'title(lang: "zh")').columns).toEqual(['x.title', 'x.textsZh']);
    expect(compiledField('Source', 'title').text).toBe('x.title');
  });
});

describe('every field of a type of the graph', () => {
  const asked = (type: string) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields()).map((field) => {
      const args = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: "2013"`);
      const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
      return `${field.name}${args.length > 0 ? `(${args.join()})` : ''}${selection}`;
    });

  it.each(['Claim', 'Conflict', 'Firm', 'Group', 'Person', 'Relation', 'Source', 'Statistic', 'Term', 'Change'])(
    'is compiled from the variable of its object: %s',
    (type) => {
      for (const field of asked(type)) {
        const { columns } = compiledField(type, field, { variable: 'anything7' });
        for (const column of columns) expect(column, field).toMatch(/\banything7\b/);
        expect(columns.join(), field).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
