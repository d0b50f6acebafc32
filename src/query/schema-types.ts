import type { Resolvers } from '../generated/graphql.ts';

/** The name of an object type or interface of the schema. */
export type TypeName = keyof Resolvers;

type ResolversOf<Type extends TypeName> = Required<NonNullable<Resolvers[Type]>>;

/** The name of a field of a type. */
export type FieldOf<Type extends TypeName> = Exclude<keyof ResolversOf<Type>, `__${string}`>;

/** The coerced arguments of a field, as the schema declares them: those that have a default are always there. */
export type ArgsOf<Type extends TypeName, Field extends FieldOf<Type>> = ArgsIn<ResolversOf<Type>[Field]>;

// Of several fields, the arguments of one or another of them.
type ArgsIn<One> = One extends (parent: never, args: infer Args, ...others: never[]) => unknown ? Args : never;
