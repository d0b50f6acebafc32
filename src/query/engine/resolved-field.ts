import type { GraphQLResolveInfo } from 'graphql';
import { unrecorded } from '../variable-dependencies.ts';
import type { SelectedField } from '../selection.ts';

/** The field that a resolver of graphql-js answers, as the compiler and the shapes want it. */
export function resolvedField<Given>(info: GraphQLResolveInfo, args: Given): SelectedField<Given> {
  return {
    ...unrecorded(args),
    responseKey: String(info.path.key),
    name: info.fieldName,
    definition: info.parentType.getFields()[info.fieldName]!,
    nodes: info.fieldNodes,
    on: [info.parentType],
  };
}
