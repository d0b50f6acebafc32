import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Deeper than any question that a person asks, and than the introspection that tools send (13). */
const DEEPEST = 20;

/**
 * A validation rule: refuses operations that nest deeper than {@link DEEPEST} fields, fragments followed. Each level
 * multiplies the statement and the answer, so depth costs more than length.
 */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const depths = new Map<string, number>();
  const depthOf = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    return Math.max(
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        return fragmentDepth(selection.name.value);
      }),
    );
  };
  const fragmentDepth = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    // A fragment within itself is refused by another rule; here it must only come to an end.
    depths.set(name, 0);
    const depth = depthOf(context.getFragment(name)?.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet);
      if (depth <= DEEPEST) return;
      const message = `The operation nests ${depth} fields deep; ${DEEPEST} are allowed. Ask for less at a time.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
