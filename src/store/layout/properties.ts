/** The types that properties have in the store, in the words of Neo4j's bulk importer. */
export type PropertyType = 'string' | 'string[]' | 'long' | 'long[]' | 'double' | 'boolean' | 'boolean[]';

/** The properties of one kind of node or relationship: each name once, with its type. */
export type Layout = Readonly<Record<string, PropertyType>>;

/** The name of a property that a layout has. */
export type PropertyName<L extends Layout> = keyof L & string;

/** Properties by the names of a layout; one that is left out is unknown, or the default of its layout. */
export type PropertiesOf<L extends Layout> = Readonly<Partial<Record<PropertyName<L>, unknown>>>;

/** The properties of any stored node or relation, by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** A column of a table for Neo4j's bulk importer: the property that it holds, and its type in the importer's words. */
export interface Column {
  readonly name: string;
  readonly type: PropertyType | 'ID(Entity)';
}

/** The columns of some properties of a layout, in the order given; of all, in its own order, where none are named. */
export function columnsOf<L extends Layout>(layout: L, ...names: readonly PropertyName<L>[]): readonly Column[] {
  const chosen = names.length > 0 ? names : Object.keys(layout);
  return chosen.map((name) => ({ name, type: layout[name]! }));
}

/** Writes a property of the node or relation in a variable as Cypher: `c.status`. */
export type PropertyText<L extends Layout> = (variable: string, name: PropertyName<L>) => string;

/** A property as Cypher, typed for one layout by {@link PropertyText}: a name that the layout lacks does not compile. */
export function propertyText(variable: string, name: string): string {
  return `${variable}.${name}`;
}

/** Some names of properties with one type, for a layout. */
export function typed<const Name extends string, Type extends PropertyType>(
  type: Type,
  ...names: readonly Name[]
): Readonly<Record<Name, Type>> {
  return Object.fromEntries(names.map((name) => [name, type])) as Readonly<Record<Name, Type>>;
}
