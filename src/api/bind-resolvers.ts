import { isInterfaceType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';

type Resolver = (...args: never[]) => unknown;

/** Resolvers by type and field; those of an interface tell the type, and a scalar stands for itself. */
export type ResolverMap = Readonly<Record<string, object>>;

/** Gives the types of a schema their resolvers. Throws for a name that the schema does not have. */
export function bindResolvers(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (isScalarType(type) && isScalarType(given)) {
      const { serialize, parseValue, parseLiteral } = given as typeof type;
      Object.assign(type, { serialize, parseValue, parseLiteral });
    } else if (isInterfaceType(type)) {
      type.resolveType = (given as { __resolveType: Resolver }).__resolveType as never;
    } else if (isObjectType(type)) {
      for (const [field, resolve] of Object.entries(given as Record<string, Resolver>)) {
        const definition = type.getFields()[field];
        if (!definition) throw new Error(`The schema has no ${name}.${field} to resolve.`);
        definition.resolve = resolve as never;
      }
    } else throw new Error(`The schema has no type ${name} to resolve.`);
  }
}
