import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { parsePartialDate } from '../domain/partial-date.ts';

/** A date as precise as its source and no more, kept as the text that it is. */
const GraphQLPartialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: (value) => value,
  parseValue: partialDate,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING) return partialDate(node.value);
    const written = node.kind === Kind.INT ? `${node.value} without quotes` : 'this';
    throw badInput(`PartialDate: ${written} is no date; write it as a text: "2011", "2011-06" or "2011-06-15".`);
  },
});

/** The scalars of the schema by name. */
export const scalars = { LocalDate: GraphQLLocalDate, PartialDate: GraphQLPartialDate, URL: GraphQLURL };

function partialDate(value: unknown): string {
  if (typeof value === 'string' && parsePartialDate(value)) return value;
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'a value that is no text';
  throw badInput(
    `PartialDate: ${shown} is no date; give a year, month or day that exists: "2011", "2011-06" or "2011-06-15".`,
  );
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
