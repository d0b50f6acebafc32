import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field asked: its arguments as GraphQL text, and what is asked of what it yields. */
export interface Asked {
  readonly name: string;
  readonly on: string | null;
  readonly args: string;
  readonly selection: readonly Asked[] | null;
  /** How the disguised text writes it. */
  readonly disguise: number;
}

/**
 * Values for arguments by name, as GraphQL text; for one field's argument alone by `field.argument`, and for a field whose
 * arguments go together, all of them, by `field()`.
 */
export type ArgumentValues = Readonly<Record<string, readonly string[]>>;

/** Selections of a type that the schema allows, a few fields wide and at most `depth` deep. */
export function selectionsOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  values: ArgumentValues,
  depth: number,
): fc.Arbitrary<readonly Asked[]> {
  const candidates = fieldsOf(schema, type).filter(
    ({ field }) =>
      (depth > 0 || !isCompositeType(getNamedType(field.type))) &&
      // An operation may ask for a few only, and the list of questions would ask for all.
      !(type.name === 'Question' && field.name === 'answer'),
  );
  const asked = candidates.map(({ field, on }) => askedField(schema, field, on, values, depth));
  const leaf: Asked = { name: '__typename', on: null, args: '', selection: null, disguise: 0 };
  if (asked.length === 0) return fc.constant([leaf]);
  return fc
    .shuffledSubarray(asked, { minLength: 1, maxLength: Math.min(3, asked.length) })
    .chain((some) => fc.tuple(...some))
    .map((some) => [leaf, ...some]);
}

function askedField(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  on: string | null,
  values: ArgumentValues,
  depth: number,
): fc.Arbitrary<Asked> {
  const named = getNamedType(field.type);
  const selection = isCompositeType(named) ? selectionsOf(schema, named, values, depth - 1) : fc.constant(null);
  return fc.record({
    name: fc.constant(field.name),
    on: fc.constant(on),
    args: argumentsOf(field, values),
    selection,
    disguise: fc.nat(5),
  });
}

function argumentsOf(field: GraphQLField<unknown, unknown>, values: ArgumentValues): fc.Arbitrary<string> {
  const whole = values[`${field.name}()`];
  if (whole) return fc.constantFrom(...whole);
  // A day is no moment, though both are known by the same name.
  const valuesOf = (argument: GraphQLArgument) =>
    values[`${field.name}.${argument.name}`] ??
    (String(argument.type) === 'DateTime' ? undefined : values[argument.name]);
  const known = field.args.filter((argument) => valuesOf(argument));
  const each = known.map((argument) => {
    const value = fc.constantFrom(...valuesOf(argument)!).map((text) => `${argument.name}: ${text}`);
    return isRequiredArgument(argument) ? value : fc.option(value, { nil: '', freq: 2 });
  });
  return fc.tuple(...each).map((texts) => {
    const given = texts.filter(Boolean);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  });
}

/** The fields that can be asked of a type: its own, and for an interface those of each type that implements it. */
function fieldsOf(schema: GraphQLSchema, type: GraphQLCompositeType) {
  const own =
    'getFields' in type ? Object.values(type.getFields()).map((field) => ({ field, on: null as string | null })) : [];
  if (!isInterfaceType(type)) return own;
  const known = new Set(own.map(({ field }) => field.name));
  const further = schema.getPossibleTypes(type).flatMap((possible: GraphQLObjectType) =>
    Object.values(possible.getFields())
      .filter(({ name }) => !known.has(name))
      .map((field) => ({ field, on: possible.name })),
  );
  return isAbstractType(type) ? [...own, ...further] : own;
}

/** The name a field has in the plain answer: what only one type has bears that type's name, so that nothing collides. */
const plainKey = ({ name, on }: Asked) => (on === null ? name : `${on}_${name}`);

/** The selection as one would write it. */
export function plainText(selection: readonly Asked[]): string {
  const texts = selection.map((asked) => {
    const sub = asked.selection ? ` ${plainText(asked.selection)}` : '';
    return asked.on === null
      ? `${asked.name}${asked.args}${sub}`
      : `... on ${asked.on} { ${plainKey(asked)}: ${asked.name}${asked.args}${sub} }`;
  });
  return `{ ${texts.join(' ')} }`;
}

/** The same selection under other names, in fragments, twice, and with directives that change nothing. */
export function disguisedText(selection: readonly Asked[]): string {
  const texts = selection.map((asked) => {
    const sub = asked.selection ? ` ${disguisedText(asked.selection)}` : '';
    const text = `x_${plainKey(asked)}: ${asked.name}${asked.args}`;
    const wrapped = [
      `${text}${sub}`,
      `... { ${text}${sub} }`,
      `${text} @include(if: true)${sub}`,
      `... @skip(if: false) { ${text} @skip(if: false)${sub} }`,
      `${text}${sub} ${text}${sub}`,
      `... @include(if: false) { left_out_${plainKey(asked)}: ${asked.name}${asked.args}${sub} } ${text}${sub}`,
    ][asked.disguise]!;
    return asked.on === null ? wrapped : `... on ${asked.on} { ${wrapped} }`;
  });
  return `{ ${texts.join(' ')} }`;
}

/** The answer to a disguised text under the plain names. */
export function undisguised(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(undisguised);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key.replace(/^x_/, ''), undisguised(value)]));
}
