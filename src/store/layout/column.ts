declare const yields: unique symbol;

/** A piece of Cypher with the type of the value that it yields. When the program runs it is its text and nothing else. */
export type Column<Value> = string & { readonly [yields]: Value };

/** A piece of Cypher that yields values of a type. Nothing checks it: say here what the store holds, and nowhere else. */
export function column<Value>(text: string): Column<Value> {
  return text as Column<Value>;
}

/** The value that a piece of Cypher yields; `unknown` for one that is a plain text. */
export type ValueOf<Text> = Text extends Column<infer Value> ? Value : unknown;

/** What each of some pieces of Cypher yields, in their order. */
export type ValuesOf<Columns extends readonly string[]> = {
  readonly [Place in keyof Columns]: ValueOf<Columns[Place]>;
};
