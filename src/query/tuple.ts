import { getNamedType, type GraphQLOutputType } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Expression, Placed } from './expression.ts';
import { fitting, fittingColumn } from './fit.ts';
import { byOwner, listText } from './list-text.ts';
import { objectOf } from './object.ts';
import type { Decode } from './request.ts';
import { selectMembers, type SelectedField } from './selection.ts';

/** The columns of a row in the making. What several parts are made of stands in it once. */
export class Columns {
  readonly texts: string[] = [];

  /** The place of a column, which is put in where it is not there yet. */
  place(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }

  /**
   * Puts in what an expression is made of, and answers how its value, made to fit a type of the schema, is decoded. The
   * columns of a tuple stand in the row themselves: each list within lists costs the database, the wire and the driver
   * more than the values in it.
   */
  take({ text, decode, tuple }: Expression, type: GraphQLOutputType): Placed {
    if (tuple) {
      const own = tuple.columns.map((column) => this.place(column));
      return (places) => fitting(type, tuple.placed(own.map((place) => places[place]!)));
    }
    const own = this.place(text);
    return (places) => fittingColumn(type, decode, places[own]!);
  }

  /** The row as a list in Cypher. */
  get text(): string {
    return listText(byOwner(this.texts));
  }

  /** Where the columns stand in the list that `text` gives. */
  get places(): readonly number[] {
    const row = byOwner(this.texts);
    return this.texts.map((text) => row.indexOf(text));
  }

  /** What is made of the columns, as one expression. */
  expression(placed: Placed): Expression {
    return { text: this.text, decode: placed(this.places), tuple: { columns: this.texts, placed } };
  }
}

/** One value that is decoded from several columns, which may stand in their parent's row. It is never null. */
export function tupleOf(columns: readonly string[], decode: Decode): Expression {
  const placed: Placed = (places) => (row, request) =>
    decode(
      places.map((place) => (row as readonly unknown[])[place]),
      request,
    );
  return { text: listText(columns), decode, tuple: { columns, placed } };
}

/**
 * What a field selects of an object that is no node, as one expression: a tuple of its members, decoded into an object
 * by response key. `compile` says what each member is.
 */
export function membersOf(
  compilation: Compilation,
  field: SelectedField,
  compile: (member: SelectedField) => Expression,
): Expression {
  const { name } = getNamedType(field.definition.type);
  const columns = new Columns();
  const members = selectMembers(compilation.operation, field).map((member) => ({
    key: member.responseKey,
    placed: isTypeName(member) ? typeName(name) : columns.take(compile(member), member.definition.type),
  }));
  return columns.expression((places) => objectOf(members.map(({ key, placed }) => ({ key, decode: placed(places) }))));
}

/** Whether a field asks for the name of the type, which no value is needed for. */
export function isTypeName({ name }: SelectedField): boolean {
  return name === '__typename';
}

/** The name of an object's type, as a part of it. */
export function typeName(name: string): Placed {
  return () => () => name;
}
