import { column, type Column } from './columns.ts';
import type { Compilation } from './compilation.ts';
import type { Decode, Request } from './request.ts';
import type { ArgsOf, FieldOf } from './schema-types.ts';
import type { SelectedField } from './selection.ts';

/** A root field made ready: the statement that answers it, and how the rows become its part of the response. */
export interface RootStatement {
  /** Null where no statement is needed. */
  readonly text: string | null;
  /** Whether it takes the database much longer than most, whatever it answers; not so unless given. */
  readonly isHeavy?: boolean;
  readonly decode: (rows: readonly (readonly unknown[])[], request: Request) => unknown;
}

/** How a root field becomes its statement; `Name` is the field's in the schema, or those of several. */
export type RootCompiler<Name extends FieldOf<'Query'>> = (
  compilation: Compilation,
  field: SelectedField<ArgsOf<'Query', Name>>,
) => RootStatement;

/** The value of a statement that answers one row of one column, or null where it answers none. */
export function single(decode: Decode): RootStatement['decode'] {
  return (rows, request) => (rows[0] === undefined ? null : decode(rows[0][0], request));
}

/** What ids that must exist are ids of. */
export type IdsOf = 'entity' | 'claim' | 'source';

/** Ids that must exist and do not; becomes an error that names the nearest ones. */
export class UnknownIds extends Error {
  readonly argument: string;
  readonly ids: readonly string[];
  readonly of: IdsOf;

  constructor(argument: string, ids: readonly string[], of: IdsOf = 'entity') {
    super(`${argument}: unknown ids`);
    this.argument = argument;
    this.ids = ids;
    this.of = of;
  }
}

/** Those ids of a parameter that nothing of a label bears, as Cypher; none for a parameter that was not given. */
export function unknownOf(label: 'Entity' | 'Claim' | 'Source', ids: string | null): Column<readonly string[]> {
  return column(
    ids === null ? '[]' : `COLLECT { UNWIND ${ids} AS id WITH id WHERE NOT EXISTS { (:${label} {id: id}) } RETURN id }`,
  );
}

/** Throws UnknownIds if there are any. */
export function refuseUnknown(argument: string, ids: readonly string[], of: IdsOf = 'entity'): void {
  if (ids.length > 0) throw new UnknownIds(argument, ids, of);
}
