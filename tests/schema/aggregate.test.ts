import { describe, expect, test } from 'vitest';
import { buildSchema, isObjectType } from 'graphql';
import { readTypeDefs } from '../../src/api/schema.ts';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.ts';
import { labelOf } from '../../src/domain/type-name.ts';

const schema = buildSchema((await readTypeDefs()).join('\n'));

describe('the connection of each kind of entity counts by dimensions with `aggregate`', () => {
  test.each(ENTITY_KINDS.map(labelOf))('%s, and with `groups`, its deprecated name, just the same', (label) => {
    const connection = schema.getType(`${label}Connection`);
    if (!isObjectType(connection)) throw new Error(`the schema has no ${label}Connection`);
    const { aggregate, groups } = connection.getFields();
    const signature = (field: typeof aggregate) => ({
      type: String(field?.type),
      args: field?.args.map(({ name, type, description }) => [name, String(type), description]),
    });
    expect(signature(aggregate)).toMatchObject({
      type: '[Tally!]!',
      args: [
        ['by', `[${label}Dimension!]!`, expect.any(String)],
        ['first', 'Int', expect.any(String)],
      ],
    });
    expect(signature(groups)).toEqual(signature(aggregate));
    expect([aggregate?.deprecationReason, groups?.deprecationReason]).toEqual([undefined, 'Use aggregate.']);
  });
});
