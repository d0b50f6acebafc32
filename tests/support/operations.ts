import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLSchema,
} from 'graphql';
import { Draw } from './draw.ts';
import { ArgumentWriter, type Page, type Path, type Values } from './operation-arguments.ts';
import { variableSets } from './variable-sets.ts';

type Field = GraphQLField<unknown, unknown>;

/** An operation with variables, and what they are given one time after the other. */
export interface GeneratedOperation {
  readonly text: string;
  readonly variableSets: readonly Readonly<Record<string, unknown>>[];
  /** Where the answer has a connection that can be gone on with, and the variable that takes its cursor. */
  readonly pages: readonly Page[];
}

/** How large an operation may grow. */
export interface Size {
  readonly roots: number;
  readonly depth: number;
  readonly fields: number;
  readonly sets: number;
}

/** Operations on some root fields, written in every way that GraphQL allows, each with several sets of variables. */
export function operationsOn(
  schema: GraphQLSchema,
  roots: readonly string[],
  values: Values,
  size: Size,
): fc.Arbitrary<GeneratedOperation> {
  return fc.gen().map((draw) => new OperationWriter(schema, values, size, new Draw(draw)).operation(roots));
}

/** Writes one operation, choice by choice. */
class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #size: Size;
  readonly #draw: Draw;
  readonly #arguments: ArgumentWriter;
  readonly #fragments: string[] = [];
  #fieldsLeft = 0;
  #keys = 0;

  constructor(schema: GraphQLSchema, values: Values, size: Size, draw: Draw) {
    this.#schema = schema;
    this.#size = size;
    this.#draw = draw;
    this.#arguments = new ArgumentWriter(values, draw);
  }

  operation(roots: readonly string[]): GeneratedOperation {
    const query = this.#schema.getQueryType()!;
    const asked = Array.from({ length: this.#size.roots }, () => this.#draw.one(roots));
    const texts = asked.map((name) => {
      this.#fieldsLeft = this.#size.fields;
      const text = this.#field(query, query.getFields()[name]!, this.#size.depth, [], true);
      return this.#draw.chance(5) ? `... @skip(if: ${this.#arguments.flag()}) { ${text} }` : text;
    });
    const { variables, pages } = this.#arguments;
    const heads = variables.map(({ name, type, preset }) => `$${name}: ${type}${preset ? ` = ${preset}` : ''}`);
    const head = heads.length > 0 ? `(${heads.join(', ')})` : '';
    return {
      text: `query Generated${head} { __typename ${texts.join(' ')} } ${this.#fragments.join(' ')}`,
      variableSets: variableSets(variables, this.#size.sets, this.#draw),
      pages,
    };
  }

  /** A field with its arguments and its selection; with arguments it always has a key of its own. */
  #field(
    parent: GraphQLCompositeType,
    field: Field,
    depth: number,
    path: Path,
    renamed = this.#draw.chance(4),
  ): string {
    this.#fieldsLeft--;
    const key = `k${this.#keys++}`;
    const args = this.#arguments.argumentsOf(parent, field, path && [...path, key]);
    // What must be told apart from a text is known by its name.
    const isRenamed = args !== '' || (renamed && !/cursor$/i.test(field.name));
    const text = `${isRenamed ? `${key}: ` : ''}${field.name}${args}`;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return text;
    const isList = isListType(getNullableType(field.type));
    const below = isList ? null : path && [...path, isRenamed ? key : field.name];
    const one = `${text} ${this.#selection(named, depth - 1, below)}`;
    if (this.#fieldsLeft <= 0 || !this.#draw.chance(6)) return one;
    // Asked twice under one key, the second time only at times: the selections are merged.
    const again = `${text} ${this.#selection(named, depth - 1, null)}`;
    return `${one} ... @include(if: ${this.#arguments.flag()}) { ${again} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number, path: Path): string {
    const texts = this.#draw.chance(2) ? ['__typename'] : [];
    const own = 'getFields' in type ? Object.values(type.getFields()) : [];
    for (const field of this.#some(own, depth)) texts.push(this.#disguised(type, field, depth, path));
    if (isInterfaceType(type)) texts.push(...this.#byType(type, depth));
    if (path && own.some(({ name }) => name === 'pageInfo'))
      texts.push('pageInfo { hasNextPage startCursor endCursor }');
    return `{ ${texts.length > 0 ? texts.join(' ') : 'type: __typename'} }`;
  }

  /** Fields of what implements an interface, each under a key of its own; and one key for fields of different things. */
  #byType(type: GraphQLInterfaceType, depth: number): readonly string[] {
    const { objects, interfaces } = this.#schema.getImplementations(type);
    const some = Array.from({ length: 1 + this.#draw.nat(1) }, () => {
      const one = this.#draw.one([...objects, ...objects, ...interfaces]);
      const texts = this.#some(Object.values(one.getFields()), depth).map((field) =>
        this.#field(one, field, depth, null, true),
      );
      return `... on ${one.name} { __typename ${texts.join(' ')} }`;
    });
    const key = `k${this.#keys++}`;
    const either = objects.flatMap((one) => {
      const texts = Object.values(one.getFields()).filter(
        ({ type: of, args }) => String(of) === 'String' && !args.some(isRequiredArgument),
      );
      return texts.length > 0 ? [`... on ${one.name} { ${key}: ${this.#draw.one(texts).name} }`] : [];
    });
    return this.#draw.chance(3) ? [...some, ...either] : some;
  }

  /** One of the ways to write a field that all ask the same, or ask it only at times. */
  #disguised(type: GraphQLCompositeType, field: Field, depth: number, path: Path): string {
    const way = this.#draw.nat(9);
    const text = this.#field(type, field, depth, way <= 5 ? path : null);
    const shared = (isObjectType(type) ? type.getInterfaces() : []).filter(
      (one) => String(one.getFields()[field.name]?.type) === String(field.type),
    );
    if (way === 4) return `... { ${text} }`;
    if (way === 5 && shared.length > 0) return `... on ${this.#draw.one(shared).name} { ${text} }`;
    if (way === 6) return `... @include(if: ${this.#arguments.flag()}) { ${text} }`;
    if (way === 7) return `... on ${type.name} @skip(if: ${this.#arguments.flag()}) { ${text} }`;
    if (way !== 8) return text;
    const name = `Part${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    const spread = `...${name}`;
    return this.#draw.chance(2)
      ? spread
      : `${spread} @include(if: ${this.#arguments.flag()}) ${spread} @skip(if: ${this.#arguments.flag()})`;
  }

  #some(fields: readonly Field[], depth: number): readonly Field[] {
    const open = fields.filter(
      ({ name, type }) => !AGGREGATES.includes(name) && (depth > 0 || !isCompositeType(getNamedType(type))),
    );
    // A type without plain fields, such as Period, has nothing to ask for at the last level.
    if (open.length === 0) return [];
    // What leads on is what is worth asking; the rest are plain properties.
    const leading = open.filter(({ type, args }) => isCompositeType(getNamedType(type)) || args.length > 0);
    const count = Math.min(this.#fieldsLeft, 1 + this.#draw.nat(2));
    return Array.from({ length: Math.max(0, count) }, () =>
      this.#draw.one(leading.length > 0 && this.#draw.chance(2) ? leading : open),
    ).filter((field, index, all) => all.indexOf(field) === index);
  }
}

/** Aggregates have a test of their own, against a count of all rows (tests/api/counts). */
const AGGREGATES: readonly string[] = ['aggregate', 'groups'];
