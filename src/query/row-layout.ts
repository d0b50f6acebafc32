import { getNamedType, type GraphQLOutputType } from 'graphql';
import type { Column } from './columns.ts';
import type { Compilation } from './compilation.ts';
import type { Expression, Placed } from './expression.ts';
import { completing, completingColumn } from './complete-value.ts';
import { byOwner, listText } from './list-text.ts';
import { objectOf } from './object.ts';
import type { ArgsOf, FieldOf, TypeName } from './schema-types.ts';
import { selectMembers, type SelectedField } from './selection.ts';

/** The columns of a row in the making. What several parts are made of stands in it once. */
export class RowLayout {
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
      return (places) => completing(type, tuple.placed(own.map((place) => places[place]!)));
    }
    const own = this.place(text);
    return (places) => completingColumn(type, decode, places[own]!);
  }

  /** Puts a column in and answers how it is read of a row in which the columns stand in the order of `texts`. */
  reader<Value>(column: Column<Value>): (row: readonly unknown[]) => Value {
    const place = this.place(column);
    return (row) => row[place] as Value;
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

/** What each field of a type of the schema is, where its objects are no nodes. */
export type MemberCompilers<Type extends TypeName> = {
  readonly [Field in FieldOf<Type>]: (member: SelectedField<ArgsOf<Type, Field>>) => Expression;
};

/**
 * What a field selects of an object that is no node, as one expression: a tuple of its members, decoded into an object
 * by response key.
 */
export function membersOf<Type extends TypeName>(
  compilation: Compilation,
  field: SelectedField,
  compilers: MemberCompilers<Type>,
): Expression {
  const { name } = getNamedType(field.definition.type);
  const columns = new RowLayout();
  // The schema says which field has which arguments, and the type of the compilers says the same.
  const compile = (member: SelectedField) => compilers[member.name as FieldOf<Type>](member as never);
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
