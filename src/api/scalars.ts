import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSONObject, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { parseTime, TIME_EXAMPLES } from '../domain/edtf.ts';
import { isMoment } from '../domain/moment.ts';
import { shown } from '../domain/shown.ts';

const ALLOWED = `give a year, month or day that exists, or other words for a time, as a text: ${TIME_EXAMPLES}.`;

/** A date as precise as its source and no more, kept as the text that it is. */
const GraphQLPartialDate = new GraphQLScalarType({
  name: 'PartialDate',
  serialize: (value) => value,
  parseValue: (value) => partialDate(value),
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING || node.kind === Kind.INT ? textOf(node) : node, node),
});

/** An id, or an entity to be added; what is wrong with it is a problem of the change. */
const GraphQLEntityReference = new GraphQLScalarType({
  name: 'EntityReference',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/** The scalars of the schema by name. */
export const scalars = {
  DateTime: GraphQLDateTimeISO,
  EntityReference: GraphQLEntityReference,
  JSONObject: GraphQLJSONObject,
  LocalDate: GraphQLLocalDate,
  PartialDate: GraphQLPartialDate,
  URL: GraphQLURL,
};

function textOf(node: ValueNode & { readonly value: string }): string | number {
  return node.kind === Kind.STRING ? node.value : Number(node.value);
}

function partialDate(value: unknown, node?: ValueNode): string {
  // Which arguments take moments, and what is wrong with one, is theirs to say.
  if (typeof value === 'string' && (parseTime(value) || isMoment(value))) return value;
  const given = typeof value === 'string' || typeof value === 'number' ? shown(value) : 'a value that is no text';
  throw new GraphQLError(`PartialDate: ${given} is no date; ${ALLOWED}`, {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
