import {
  astFromValue,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import type { Draw } from './draw.ts';
import type { Variable } from './variable-sets.ts';

/** What may be given for arguments and input fields, by `Type.field.argument`, `Type.field` or only the last of these. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** A connection in an answer, and the variables for its cursors from either end. */
export interface Page {
  readonly path: readonly string[];
  readonly after: string;
  readonly before: string | null;
  /** The variable by which it is paged from its end. */
  readonly last: string | null;
}

/** Where a field stands in the answer; null where a list lies between, or where it may be left out. */
export type Path = readonly string[] | null;

/** Writes arguments, most of them as variables of the operation. */
export class ArgumentWriter {
  readonly variables: Variable[] = [];
  /** The connections that can be gone on with. */
  readonly pages: Page[] = [];
  readonly #values: Values;
  readonly #draw: Draw;
  readonly #flags: string[] = [];

  constructor(values: Values, draw: Draw) {
    this.#values = values;
    this.#draw = draw;
  }

  /** The arguments of a field that is to stand at a place of the answer, in brackets; an empty text for none. */
  argumentsOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, path: Path): string {
    const own = (name: string) => field.args.find((one) => one.name === name);
    const texts: string[] = [];
    const asked = field.args.filter(
      ({ name, type, defaultValue }) =>
        // A graph that is not changed was never another one, and nothing waits for review in it.
        !['DateTime', '[ClaimStatus!]'].includes(String(type)) &&
        !['after', 'before', 'certainty'].includes(name) &&
        (isNonNullType(type) && defaultValue === undefined
          ? true
          : !['first', 'last'].includes(name) && this.#draw.chance(2)),
    );
    for (const argument of asked) texts.push(this.#argument(`${parent.name}.${field.name}`, argument));
    const when = texts.find((text) => text.startsWith('asOf: '));
    if (when && own('certainty'))
      texts.push(
        `certainty: ${this.#variable('Certainty', this.#valuesOf('', 'certainty'), { needs: variableIn(when) })}`,
      );
    if (own('first')) texts.push(...this.#paging(field, path));
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  }

  /** How many from which end; a list at which no other list stands can be gone on with. */
  #paging(field: GraphQLField<unknown, unknown>, path: Path): readonly string[] {
    const sizes = this.#values['first']!;
    const both = field.args.some(({ name }) => name === 'last');
    const preset = path ? null : '3';
    const first = this.#variable('Int', sizes, { never: both ? [] : [null], preset: both ? null : (preset ?? '4') });
    const last = both ? this.#variable('Int', sizes, { without: variableIn(first) }) : null;
    const texts = [`first: ${first}`, ...(last ? [`last: ${last}`] : [])];
    if (!path) return texts;
    const after = this.#variable('String', []);
    const before = both ? this.#variable('String', []) : null;
    this.pages.push({
      path,
      after: variableIn(after)!,
      before: before && variableIn(before),
      last: last && variableIn(last),
    });
    return [...texts, `after: ${after}`, ...(before ? [`before: ${before}`] : [])];
  }

  #argument(owner: string, { name, type, defaultValue }: GraphQLArgument): string {
    return `${name}: ${this.#value(owner, name, type, defaultValue !== undefined)}`;
  }

  /** A member of an input object is never null: it may be left out. */
  #value(owner: string, name: string, type: GraphQLInputType, optional: boolean, member = false): string {
    const nullable = getNullableType(type);
    if (isInputObjectType(nullable) && this.#draw.chance(2)) {
      const given = this.#inputFields(nullable.name, Object.values(nullable.getFields()));
      return `{ ${given.map((one) => `${one.name}: ${this.#value(nullable.name, one.name, one.type, true, true)}`).join(', ')} }`;
    }
    const values = this.#given(owner, name, type);
    if (!this.#draw.chance(4)) {
      const required = isNonNullType(type);
      if (!required) return this.#variable(String(type), values, { never: member ? [null] : [] });
      if (!optional) return this.#variable(String(type), values, { always: true });
      // Left out it means what the schema says, or what the operation says instead.
      const preset = this.#draw.chance(2) ? this.#literal(this.#draw.one(values), type) : null;
      return this.#variable(String(nullable), values, { never: [null], preset });
    }
    return this.#literal(this.#draw.one(values), type);
  }

  #inputFields(owner: string, fields: readonly GraphQLInputField[]): readonly GraphQLInputField[] {
    const known = fields.filter(
      ({ name, type }) => this.#valuesOf(owner, name).length > 0 || isInputObjectType(getNullableType(type)),
    );
    return known.filter(() => this.#draw.chance(3));
  }

  /** Values for an argument or input field; for an input object, some made of what its fields may be given. */
  #given(owner: string, name: string, type: GraphQLInputType): readonly unknown[] {
    const nullable = getNullableType(type);
    if (!isInputObjectType(nullable)) {
      const values = this.#valuesOf(owner, name);
      if (values.length === 0) throw new Error(`no values for ${owner}.${name}`);
      return values;
    }
    return Array.from({ length: 3 }, () =>
      Object.fromEntries(
        this.#inputFields(nullable.name, Object.values(nullable.getFields())).map((one) => [
          one.name,
          this.#draw.one(this.#given(nullable.name, one.name, one.type)),
        ]),
      ),
    );
  }

  #valuesOf(owner: string, name: string): readonly unknown[] {
    const last = owner.split('.').at(-1)!;
    return this.#values[`${owner}.${name}`] ?? this.#values[`${last}.${name}`] ?? this.#values[name] ?? [];
  }

  #literal(value: unknown, type: GraphQLInputType): string {
    return print(astFromValue(value, type)!);
  }

  #variable(type: string, values: readonly unknown[], more: Partial<Variable> = {}): string {
    const name = `v${this.variables.length}`;
    this.variables.push({ never: [], preset: null, ...more, name, type, values });
    return `$${name}`;
  }

  /** A condition; there are few, so that several fields hang on the same. */
  flag(): string {
    if (this.#flags.length >= 3) return this.#draw.one(this.#flags);
    const booleans = [true, false];
    const flag = this.#draw.chance(2)
      ? this.#variable('Boolean!', booleans, { always: true })
      : this.#variable('Boolean', booleans, { preset: 'true', never: [null] });
    this.#flags.push(flag);
    return flag;
  }
}

function variableIn(text: string): string | null {
  return /\$(\w+)/.exec(text)?.[1] ?? null;
}
