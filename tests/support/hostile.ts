import fc from 'fast-check';
import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A request as somebody sends it who wishes the server ill, or whose program is broken. */
export interface HostileRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Texts that end a string, a statement or a page elsewhere; characters that nobody sees; names that objects have. */
const TEXTS = [
  '',
  ' ',
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '`) RETURN 1 //',
  '$p0',
  '"}}',
  '\\',
  '\u0000',
  '\u202Egnimoc',
  '\uD800',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '${7*7}',
  '{{7*7}}',
  'constructor',
  '__proto__',
  'NaN',
  '-0',
  '1e999',
  '9007199254740993',
  '上海咖啡协会',
  '\u{20BB7}\u{1F468}\u200D\u{1F469}',
  'a'.repeat(5000),
  '+'.repeat(300),
  '*~^"(',
  'AND OR NOT',
  '2013-02-30',
  '../2012',
  '0000',
];

const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const hostileNumber = fc.constantFrom(0, -1, 1, 2, 100, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1.5, 1e308);

/** A value for a type of input, mostly of its kind and seldom reasonable, as GraphQL text. */
function valueOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<string> {
  if (isNonNullType(type)) return valueOf(type.ofType, depth);
  if (isListType(type)) {
    const item = valueOf(type.ofType, depth + 1);
    return fc.oneof(
      item,
      fc.array(item, { maxLength: 4 }).map((items) => `[${items.join(' ')}]`),
    );
  }
  const wrong = fc.constantFrom('null', '[]', '{}', 'true', 'NO_SUCH', '[[[[[]]]]]', '{a: {a: {a: 1}}}');
  return fc.oneof({ weight: 9, arbitrary: ofItsKind(type, depth) }, { weight: 1, arbitrary: wrong });
}

function ofItsKind(type: GraphQLNamedType & GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    if (depth > 4) return fc.constant('{}');
    const fields = Object.values(type.getFields());
    return fc
      .subarray(fields, { maxLength: Math.min(3, fields.length) })
      .chain((some) =>
        fc.tuple(...some.map((field) => valueOf(field.type, depth + 1).map((value) => `${field.name}: ${value}`))),
      )
      .map((some) => `{${some.join(' ')}}`);
  }
  const text = hostileText.map((one) => JSON.stringify(one));
  if (isScalarType(type) && ['Int', 'Float'].includes(type.name)) return fc.oneof(hostileNumber.map(String), text);
  if (isScalarType(type) && type.name === 'Boolean') return fc.constantFrom('true', 'false');
  return fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: hostileNumber.map(String) });
}

/** Arguments as they may be written: those that must be given, and some of the others. */
function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  const optional = args.filter((one) => !isRequiredArgument(one));
  return fc
    .subarray(optional, { maxLength: Math.min(3, optional.length) })
    .chain((some) =>
      fc.tuple(
        ...[...args.filter(isRequiredArgument), ...some].map((one) =>
          valueOf(one.type).map((value) => `${one.name}: ${value}`),
        ),
      ),
    )
    .map((given) => (given.length === 0 ? '' : `(${given.join(' ')})`));
}

/** A selection set of a type, a few fields wide; a field may stand many times in it. */
function selectionSet(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (!isCompositeType(type)) return fc.constant('');
  if (isUnionType(type)) return fc.constant('{__typename}');
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{__typename}');
  const one = fc
    .constantFrom(...fields)
    .chain((field) =>
      fc
        .tuple(
          fc.constantFrom('', '', '', 'a:', '__proto__:', 'constructor:'),
          argumentsOf(field.args),
          selectionSet(schema, getNamedType(field.type), depth - 1),
        )
        .map(([alias, args, set]) => `${alias}${field.name}${args}${set}`),
    );
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => `{${all.join(' ')}}`);
}

/** An operation that fits the schema but for some of its values. */
function hostileOperation(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.nat({ max: 4 }).chain((depth) => selectionSet(schema, schema.getQueryType()!, depth));
}

/** Documents that ask for too much of something, by how much. */
const BOMBS: readonly ((size: number) => string)[] = [
  (size) => '{a'.repeat(size),
  (size) => '{'.repeat(size),
  (size) => `{ ${'[('.repeat(size)}`,
  (size) => `{${Array.from({ length: size }, (_, index) => `a${index}: stats{claims}`).join(' ')}}`,
  (size) => Array.from({ length: size }, (_, index) => `query Q${index}{__typename}`).join(' '),
  (size) => `{__typename ${'@include(if:true)'.repeat(size)}}`,
  (size) => `query(${Array.from({ length: size }, (_, index) => `$v${index}:Int`).join(' ')}){__typename}`,
  (size) =>
    `{...A0} ${Array.from({ length: size }, (_, i) => `fragment A${i} on Query{...A${i + 1} ...A${i + 1}}`).join(' ')}`,
  (size) => `{...A} fragment A on Query{...A ${'__typename '.repeat(size)}}`,
  (size) =>
    `{__schema{types{${Array.from({ length: size }, (_, i) => `a${i}:fields{type{fields{name}}}`).join(' ')}}}}`,
  (size) => `{entity(id:"${'x'.repeat(size * 20)}"){id}}`,
  (size) => `{entities(ids:[${'"a" '.repeat(size)}]){id}}`,
  (size) => `{firms(where:${'{name:'.repeat(size)}1${'}'.repeat(size)}){totalCount}}`,
  (size) => `#${'x'.repeat(size)}\n{__typename}`,
  (size) => `{entity(id:"""${'\n'.repeat(size)}"""){id}}`,
];

const bomb = fc.tuple(fc.constantFrom(...BOMBS), fc.constantFrom(50, 300, 2000, 20_000)).map(([of, size]) => of(size));

/** A request of any of these kinds, and with any damage. */
export function hostileRequest(schema: GraphQLSchema): fc.Arbitrary<HostileRequest> {
  const document = fc.oneof(
    { weight: 6, arbitrary: hostileOperation(schema) },
    { weight: 2, arbitrary: bomb },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
  const variables = fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('id', 'a', '__proto__', 'constructor'), fc.jsonValue()) },
  );
  const body = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .record({ query: document, variables, operationName: fc.option(hostileText, { nil: undefined, freq: 9 }) })
        .map((given) => JSON.stringify(given)),
    },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
    { weight: 1, arbitrary: fc.nat({ max: 20_000 }).map((depth) => `{"query":${'['.repeat(depth)}`) },
  );
  const type = fc.constantFrom(
    ...Array<string>(8).fill('application/json'),
    'application/json; charset=utf-16',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '*/*',
  );
  const posted = fc.tuple(type, body).map(([contentType, text]): HostileRequest => {
    return { method: 'POST', path: '/graphql', headers: { 'content-type': contentType }, body: text };
  });
  const got = fc.tuple(document, hostileText).map(([query, raw]): HostileRequest => {
    const path = `/graphql?query=${inAddress(query)}&variables=${inAddress(raw)}`;
    return { method: 'GET', path, headers: { 'apollo-require-preflight': '1' }, body: '' };
  });
  return fc.oneof({ weight: 6, arbitrary: posted }, { weight: 1, arbitrary: got });
}

/** Half surrogates cannot be written in an address. */
function inAddress(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}
